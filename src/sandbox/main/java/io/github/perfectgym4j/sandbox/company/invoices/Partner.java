package io.github.perfectgym4j.sandbox.company.invoices;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * A company that sends or gets invoices.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name
 * @param description text
 * @param address where it is
 * @param taxNumber number at the tax office
 * @param created when it was added
 * @param contact how to reach it
 */
public record Partner(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        String description,
        Address address,
        String taxNumber,
        LocalDateTime created,
        Contact contact)
        implements Entity {

    /**
     * Where a company is.
     *
     * @param street street and number
     * @param postCode postal code
     * @param city city
     * @param country country
     */
    public record Address(String street, String postCode, String city, String country) {}

    /**
     * How to reach a company.
     *
     * @param email e-mail address
     * @param phone phone number
     * @param person whom to ask for
     */
    public record Contact(String email, String phone, String person) {}
}

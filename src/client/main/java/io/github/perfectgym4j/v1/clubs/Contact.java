package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;

/**
 * A contact person of a club (contract: {@code Contact}).
 *
 * @param id key of the contact
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param title job title
 * @param name name of the person or department
 * @param email e-mail address
 * @param phoneNumber phone number
 */
public record Contact(
        Long id, Long timestamp, Boolean isDeleted, String title, String name, String email, String phoneNumber)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "Contact[id=" + id + "]";
    }
}

package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.geo.Address;
import java.time.LocalDate;

/**
 * The personal data of a member, apart from the name. Every text is null if unknown.
 *
 * @param birthDate day of birth; null if unknown
 * @param personalId national number
 * @param phoneNumber phone number
 * @param idCardName kind of identity document
 * @param idCardNumber number of that document
 * @param isForeigner foreign national
 * @param guardianName full name of the legal guardian
 * @param address postal address; null if unknown
 * @param citizenship country code of two letters; null if unknown
 */
public record Person(
        LocalDate birthDate,
        String personalId,
        String phoneNumber,
        String idCardName,
        String idCardNumber,
        boolean isForeigner,
        String guardianName,
        Address address,
        String citizenship) {

    static final Person UNKNOWN = new Person(null, null, null, null, null, false, null, null);

    /** A person of unknown citizenship. */
    public Person(
            LocalDate birthDate,
            String personalId,
            String phoneNumber,
            String idCardName,
            String idCardNumber,
            boolean isForeigner,
            String guardianName,
            Address address) {
        this(birthDate, personalId, phoneNumber, idCardName, idCardNumber, isForeigner, guardianName, address, null);
    }

    /**
     * A person with little data.
     *
     * @param birthDate day of birth
     * @param phoneNumber phone number
     * @return person
     */
    public static Person born(LocalDate birthDate, String phoneNumber) {
        return new Person(birthDate, null, phoneNumber, null, null, false, null, null);
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "Person[]";
    }
}

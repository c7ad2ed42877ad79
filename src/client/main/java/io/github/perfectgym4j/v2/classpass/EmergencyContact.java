package io.github.perfectgym4j.v2.classpass;

/**
 * The emergency contact of a person (contract: {@code ClassPassEmergencyContact}).
 *
 * @param name name, or null
 * @param phone telephone number, or null
 */
public record EmergencyContact(String name, String phone) {

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "EmergencyContact[***]";
    }
}

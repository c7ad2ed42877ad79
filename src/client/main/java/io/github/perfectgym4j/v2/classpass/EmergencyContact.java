package io.github.perfectgym4j.v2.classpass;

/**
 * Who is called in an emergency (contract: {@code ClassPassEmergencyContact}).
 *
 * @param name name, or null
 * @param phone telephone number, or null
 */
public record EmergencyContact(String name, String phone) {

    /** Always the same text: a trace of a server shows nobody's data. */
    @Override
    public String toString() {
        return "EmergencyContact[***]";
    }
}

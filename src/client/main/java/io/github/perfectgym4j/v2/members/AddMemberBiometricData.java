package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Base64;
import java.util.Objects;

/**
 * Biometric data of a member, which replace the present ones (contract: {@code AddMemberBiometricDataRequest}).
 *
 * @param memberId key of the member
 * @param data the data in Base64; printed nowhere
 * @param externalIdentifier id in another system, or null
 * @param description what they are, or null
 */
public record AddMemberBiometricData(long memberId, Secret data, String externalIdentifier, String description) {

    /** Checks what the contract requires. */
    public AddMemberBiometricData {
        Objects.requireNonNull(data, "data");
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param data the data in Base64
     * @return the request
     */
    public static AddMemberBiometricData of(long memberId, Secret data) {
        return new AddMemberBiometricData(memberId, data, null, null);
    }

    /**
     * Sets the id in another system.
     *
     * @param value id in another system, or null
     * @return the request with it
     */
    public AddMemberBiometricData withExternalIdentifier(String value) {
        return new AddMemberBiometricData(memberId, data, value, description);
    }

    /**
     * Sets the description.
     *
     * @param value the description, or null
     * @return the request with it
     */
    public AddMemberBiometricData withDescription(String value) {
        return new AddMemberBiometricData(memberId, data, externalIdentifier, value);
    }

    /**
     * Encodes the data.
     *
     * @param memberId key of the member
     * @param data the data
     * @return the request
     */
    public static AddMemberBiometricData of(long memberId, byte[] data) {
        return of(memberId, Secret.of(Base64.getEncoder().encodeToString(Objects.requireNonNull(data, "data"))));
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "AddMemberBiometricData[***]";
    }
}

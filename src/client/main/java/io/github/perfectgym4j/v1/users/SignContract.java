package io.github.perfectgym4j.v1.users;

import java.util.Base64;
import java.util.Objects;

/**
 * A signature under a contract (contract: {@code SignContractRequest}).
 *
 * @param contractId key of the contract
 * @param languageCode language of the document, such as {@code EN}, or null
 * @param signatureData picture of the signature in base64
 * @param sourceIp IP address of the device that took the signature, or null
 * @param comment remark, or null
 */
public record SignContract(
        long contractId, String languageCode, String signatureData, String sourceIp, String comment) {

    /** Checks what the server needs. */
    public SignContract {
        Objects.requireNonNull(signatureData, "signatureData");
    }

    /**
     * A signature.
     *
     * @param contractId key of the contract
     * @param signature picture of the signature
     * @return the request
     */
    public static SignContract of(long contractId, byte[] signature) {
        return new SignContract(contractId, null, Base64.getEncoder().encodeToString(signature), null, null);
    }

    /**
     * Says in which language the document is.
     *
     * @param code language, such as {@code EN}
     * @return the request with it
     */
    public SignContract withLanguageCode(String code) {
        return new SignContract(contractId, code, signatureData, sourceIp, comment);
    }

    /**
     * Says where the signature was taken.
     *
     * @param ip IP address of the device
     * @return the request with it
     */
    public SignContract withSourceIp(String ip) {
        return new SignContract(contractId, languageCode, signatureData, ip, comment);
    }

    /**
     * Adds a remark.
     *
     * @param text the remark
     * @return the request with it
     */
    public SignContract withComment(String text) {
        return new SignContract(contractId, languageCode, signatureData, sourceIp, text);
    }

    /** Shows the key only: a signature must not get into traces. */
    @Override
    public String toString() {
        return "SignContract[contractId=" + contractId + "]";
    }
}

package io.github.perfectgym4j.v1.users;

import java.util.Base64;
import java.util.Objects;

/**
 * A signature under a direct debit mandate (contract: {@code SignDirectDebitRequest}).
 *
 * @param contractId key of a valid contract of the member
 * @param languageCode language of the document, such as {@code EN}, or null
 * @param signatureData picture of the signature in base64
 * @param sourceIp IP address of the device that took the signature, or null
 * @param comment remark, or null
 */
public record SignDirectDebit(
        long contractId, String languageCode, String signatureData, String sourceIp, String comment) {

    /** Checks what the server needs. */
    public SignDirectDebit {
        Objects.requireNonNull(signatureData, "signatureData");
    }

    /**
     * A signature.
     *
     * @param contractId key of a valid contract of the member
     * @param signature picture of the signature
     * @return the request
     */
    public static SignDirectDebit of(long contractId, byte[] signature) {
        return new SignDirectDebit(contractId, null, Base64.getEncoder().encodeToString(signature), null, null);
    }

    /**
     * Says in which language the document is.
     *
     * @param code language, such as {@code EN}
     * @return the request with it
     */
    public SignDirectDebit withLanguageCode(String code) {
        return new SignDirectDebit(contractId, code, signatureData, sourceIp, comment);
    }

    /**
     * Says where the signature was taken.
     *
     * @param ip IP address of the device
     * @return the request with it
     */
    public SignDirectDebit withSourceIp(String ip) {
        return new SignDirectDebit(contractId, languageCode, signatureData, ip, comment);
    }

    /**
     * Adds a remark.
     *
     * @param text the remark
     * @return the request with it
     */
    public SignDirectDebit withComment(String text) {
        return new SignDirectDebit(contractId, languageCode, signatureData, sourceIp, text);
    }

    /** Shows the key only: a signature must not get into traces. */
    @Override
    public String toString() {
        return "SignDirectDebit[contractId=" + contractId + "]";
    }
}

package io.github.perfectgym4j.v2.contracts;

import java.util.Base64;
import java.util.Objects;

/**
 * A member's signature on the document of a contract (contract: {@code SignContractDocumentRequest}).
 *
 * @param contractId key of the contract
 * @param signature image of the signature in base64
 */
public record SignContractDocument(long contractId, String signature) {

    /** Checks what the contract requires. */
    public SignContractDocument {
        Objects.requireNonNull(signature, "signature");
    }

    /**
     * Encodes the image.
     *
     * @param contractId key of the contract
     * @param image bytes of the image
     */
    public SignContractDocument(long contractId, byte[] image) {
        this(contractId, Base64.getEncoder().encodeToString(Objects.requireNonNull(image, "image")));
    }

    /** Always the same text, so that traces of a server show no signature. */
    @Override
    public String toString() {
        return "SignContractDocument[***]";
    }
}

package io.github.perfectgym4j.v2.contracts;

/**
 * The document of a contract that has been signed. Anyone who has the address can read it (contract: {@code SignContractDocumentResult}).
 *
 * @param fileDownloadUrl address of the document
 */
public record SignContractDocumentResult(String fileDownloadUrl) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "SignContractDocumentResult[***]";
    }
}

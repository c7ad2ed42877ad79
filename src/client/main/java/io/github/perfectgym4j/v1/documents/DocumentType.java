package io.github.perfectgym4j.v1.documents;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a document. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record DocumentType(String value) implements TextValue {

    /** An invoice. */
    public static final DocumentType INVOICE = new DocumentType("Invoice");

    /** A contract. */
    public static final DocumentType CONTRACT_AGREEMENT = new DocumentType("ContractAgreement");
}

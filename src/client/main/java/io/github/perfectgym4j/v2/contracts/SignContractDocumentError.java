package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the document of a contract is not signed (contract: codes of {@code Contracts/SignContractDocument}). */
public enum SignContractDocumentError implements ErrorCode {
    /** There is no such member. */
    USER_WAS_NOT_FOUND,

    /** There is no such contract. */
    CONTRACT_WAS_NOT_FOUND,

    /** The contract has no payment source. */
    USER_PAYMENT_SOURCE_WAS_NOT_FOUND,

    /** The tenant has no such kind of document. */
    USER_DOCUMENT_DEFINITION_WITH_TYPE_WAS_NOT_FOUND,

    /** The signature is no base64. */
    SIGNATURE_IS_NOT_VALID_BASE64_STRING,

    /** The tenant has no such document. */
    USER_DOCUMENT_DEFINITION_WITH_ID_WAS_NOT_FOUND
}

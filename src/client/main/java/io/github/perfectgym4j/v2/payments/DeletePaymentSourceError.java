package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a payment source is not deleted (contract: codes of {@code MemberPaymentSource/Delete}). */
public enum DeletePaymentSourceError implements ErrorCode {
    /** There is no such payment source. */
    PAYMENT_SOURCE_NOT_FOUND,

    /** A contract is paid from it. */
    PAYMENT_SOURCE_ATTACHED_TO_CONTRACT,

    /** It is deleted already. */
    PAYMENT_SOURCE_ALREADY_DELETED
}

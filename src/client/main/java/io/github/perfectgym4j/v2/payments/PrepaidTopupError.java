package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why prepaid money is not added (contract: codes of {@code Payments/PrepaidTopup}). */
public enum PrepaidTopupError implements ErrorCode {
    /** The amount is zero or below. */
    TOPUP_AMOUNT_MUST_BE_GREATER_THAN_ZERO
}

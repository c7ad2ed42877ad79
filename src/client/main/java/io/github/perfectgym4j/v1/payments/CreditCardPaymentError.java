package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why fees cannot be charged to a credit card (contract: {@code CreditCardPaymentErrorCode}). */
public enum CreditCardPaymentError implements ErrorCode {
    /** There is no such member. */
    INVALID_USER("InvalidUser"),

    /** There is no such club. */
    INVALID_CLUB("InvalidClub"),

    /** The total is not the sum of the fees. */
    INVALID_TOTAL_AMOUNT("InvalidTotalAmount"),

    /** No card is on file. */
    NO_CREDIT_CARD("NoCreditCard"),

    /** The card was not charged. */
    PAYMENT_ERROR("PaymentError");

    private final String code;

    CreditCardPaymentError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

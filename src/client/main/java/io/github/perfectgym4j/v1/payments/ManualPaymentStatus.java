package io.github.perfectgym4j.v1.payments;

/**
 * How the booking of money taken outside of the system stands (contract: {@code ManualPaymentStatus}).
 *
 * @param status its state
 * @param errorMessage why it failed; null if it did not
 * @param transactionId key of the booking
 */
public record ManualPaymentStatus(PaymentState status, String errorMessage, Long transactionId) {}

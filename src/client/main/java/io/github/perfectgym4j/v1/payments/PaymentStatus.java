package io.github.perfectgym4j.v1.payments;

/**
 * How an online payment stands (contract: {@code PaymentStatus}). A failed payment is an answer, not an exception.
 *
 * @param status its state
 * @param errorMessage why it failed; null if it did not
 */
public record PaymentStatus(PaymentState status, String errorMessage) {}

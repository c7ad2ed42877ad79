package io.github.perfectgym4j.v2.portal;

/**
 * The status of a payment (contract: {@code GetPaymentStatusResult}).
 *
 * @param status how it went
 */
public record PaymentStatusResult(PaymentStatus status) {}

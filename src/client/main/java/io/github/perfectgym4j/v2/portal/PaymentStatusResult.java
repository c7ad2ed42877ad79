package io.github.perfectgym4j.v2.portal;

/**
 * How a payment went (contract: {@code GetPaymentStatusResult}).
 *
 * @param status how it went
 */
public record PaymentStatusResult(PaymentStatus status) {}

package io.github.perfectgym4j.v2.payments;

/**
 * A bank account that has been added (contract: {@code AddDirectDebitResult}).
 *
 * @param paymentSourceId key of the payment source
 */
public record AddDirectDebitResult(Long paymentSourceId) {}

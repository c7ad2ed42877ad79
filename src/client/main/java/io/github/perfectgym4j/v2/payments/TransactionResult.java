package io.github.perfectgym4j.v2.payments;

/**
 * The key of what a command has entered on a contract (contract: {@code AddContractChargeResult}, {@code AddContractPaymentResult}, {@code
 * AddPaymentRefundResult}).
 *
 * @param transactionId key of the charge, payment or refund
 */
public record TransactionResult(Long transactionId) {}

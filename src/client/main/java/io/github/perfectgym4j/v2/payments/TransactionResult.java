package io.github.perfectgym4j.v2.payments;

/**
 * What has been booked on a contract (contract: {@code AddContractChargeResult}, {@code AddContractPaymentResult}, {@code
 * AddPaymentRefundResult}).
 *
 * @param transactionId key of the charge, payment or refund
 */
public record TransactionResult(Long transactionId) {}

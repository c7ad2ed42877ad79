package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.TaxedValue;

/**
 * A row of {@code ContractPayments} as somebody would write it for other readers than this library's: without the related rows, of which
 * avaje-jsonb would need readers for half of the API.
 *
 * @param id key
 * @param version counter of the last change
 * @param isDeleted whether it is a tombstone
 * @param memberId key of the member
 * @param clubId key of the club
 * @param date when it was paid
 * @param createdDate when it was entered
 * @param description text
 * @param vatRateId key of the tax rate
 * @param contractId key of the contract
 * @param transactionId key of the transaction
 * @param isRefund whether money went back
 * @param refundedContractTransactionPaymentId key of the payment that was refunded
 * @param ePaymentId key of an electronic payment
 * @param onlineGateTransactionId key of a payment on a page
 * @param transactionTypeId key of the type of transaction
 * @param amount money
 */
public record PaymentRow(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long clubId,
        ApiDateTime date,
        ApiDateTime createdDate,
        String description,
        Long vatRateId,
        Long contractId,
        Long transactionId,
        Boolean isRefund,
        Long refundedContractTransactionPaymentId,
        Long ePaymentId,
        Long onlineGateTransactionId,
        Long transactionTypeId,
        TaxedValue amount) {}

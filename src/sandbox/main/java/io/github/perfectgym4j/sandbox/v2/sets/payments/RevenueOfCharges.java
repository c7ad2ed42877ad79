package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.revenue.DeferredRevenue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The charge that deferred revenue came from. */
final class RevenueOfCharges implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("DeferredRevenueContractTransactionSettlement", DeferredRevenue.class)
                .number("deferredRevenueId", DeferredRevenue::id, REQUIRED)
                .number("contractTransactionId", DeferredRevenue::chargeId, REQUIRED)
                .number("contractDebitTransactionId", DeferredRevenue::chargeId, REQUIRED)
                .unknown("transactionId", INT64)
                .unknown("transactionPaymentId", INT64)
                .unknown("invoiceItemId", INT64)
                .unknown("invoiceNumber", TEXT)
                .money("amount", DeferredRevenue::amount, REQUIRED)
                .one("deferredRevenue", "DeferredRevenue", REQUIRED)
                .one("transaction", "Transaction")
                .one("transactionPayment", "TransactionPayment")
                .one("invoiceItem", "InvoiceItem")
                .id(DeferredRevenue::id);
    }
}

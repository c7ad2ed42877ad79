package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.invoices.InvoiceItem;
import io.github.perfectgym4j.sandbox.company.invoices.InvoiceLink;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** What a line of an invoice to a member stands for. */
final class InvoiceLinks implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TransactionInvoiceItem", InvoiceLink.class)
                .number("transactionId", InvoiceLink::transactionId)
                .number("transactionPaymentId", InvoiceLink::paymentId)
                .one("transactionPayment", "TransactionPayment")
                .unknown("contractChargeId", INT64)
                .unknown("contractPaymentId", INT64)
                .number("invoiceItemId", InvoiceLink::itemId)
                .text("invoiceNumber", InvoiceLink::invoiceNumber, REQUIRED)
                .one("transaction", "Transaction")
                .one("contractCharge", "ContractCharge")
                .one("contractPayment", "ContractPayment")
                .one("invoiceItem", "InvoiceItem")
                .id(InvoiceLink::id);
    }

    /** @return the lines that stand for a transaction */
    static List<InvoiceLink> of(Company company, PosTransaction transaction) {
        return company.invoices().links().stream()
                .filter(link -> link.transactionId() == transaction.id())
                .toList();
    }

    /** @return what a line stands for */
    static List<InvoiceLink> ofItem(Company company, InvoiceItem item) {
        return company.invoices().links().stream()
                .filter(link -> link.itemId() == item.id())
                .toList();
    }
}

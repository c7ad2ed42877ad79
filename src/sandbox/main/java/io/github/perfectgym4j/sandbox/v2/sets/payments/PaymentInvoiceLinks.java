package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.invoices.InvoiceLink;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** The line of an invoice to a member that stands for a payment. */
final class PaymentInvoiceLinks implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TransactionPaymentInvoiceItem", InvoiceLink.class)
                .number("transactionPaymentId", InvoiceLink::paymentId)
                .number("invoiceItemId", InvoiceLink::itemId)
                .one("invoiceItem", "InvoiceItem")
                .text("invoiceNumber", InvoiceLink::invoiceNumber, REQUIRED)
                .one("transactionPayment", "TransactionPayment")
                .id(InvoiceLink::id);
    }

    /** @return the lines that stand for a payment */
    static List<InvoiceLink> of(Company company, PosPayment payment) {
        return company.invoices().links().stream()
                .filter(link -> link.paymentId() != null && link.paymentId() == payment.id())
                .toList();
    }
}

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

/** What a line of an invoice between companies stands for. */
final class CompanyInvoiceLinks implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TransactionCompanyInvoiceItem", InvoiceLink.class)
                .number("transactionId", InvoiceLink::transactionId)
                .number("transactionPaymentId", InvoiceLink::paymentId)
                .unknown("contractChargeId", INT64)
                .one("contractCharge", "ContractCharge")
                .unknown("contractPaymentId", INT64)
                .number("invoiceItemId", InvoiceLink::itemId)
                .text("invoiceNumber", InvoiceLink::invoiceNumber, REQUIRED)
                .one("transaction", "Transaction")
                .one("transactionPayment", "TransactionPayment")
                .one("contractPayment", "ContractPayment")
                .one("invoiceItem", "CompanyInvoiceItem")
                .id(InvoiceLink::id);
    }

    /** @return the lines that stand for a transaction */
    static List<InvoiceLink> of(Company company, PosTransaction transaction) {
        return company.invoices().companyLinks().stream()
                .filter(link -> link.transactionId() == transaction.id())
                .toList();
    }

    /** @return what a line stands for */
    static List<InvoiceLink> ofItem(Company company, InvoiceItem item) {
        return company.invoices().companyLinks().stream()
                .filter(link -> link.itemId() == item.id())
                .toList();
    }
}

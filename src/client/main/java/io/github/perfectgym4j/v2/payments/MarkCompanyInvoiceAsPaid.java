package io.github.perfectgym4j.v2.payments;

/**
 * An invoice that a company has paid (contract: {@code MarkCompanyInvoiceAsPaidRequest}).
 *
 * @param invoiceId key of the invoice, from the set {@code CompanyInvoices}
 */
public record MarkCompanyInvoiceAsPaid(long invoiceId) {}

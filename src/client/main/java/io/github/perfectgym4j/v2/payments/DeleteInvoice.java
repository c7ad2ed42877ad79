package io.github.perfectgym4j.v2.payments;

/**
 * An invoice that is deleted (contract: {@code DeleteCompanyInvoiceRequest}).
 *
 * @param invoiceId key of the invoice
 */
public record DeleteInvoice(long invoiceId) {}

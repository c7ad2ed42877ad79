package io.github.perfectgym4j.sandbox.company.invoices;

/**
 * What a line of an invoice stands for.
 *
 * @param id key
 * @param transactionId transaction at the till
 * @param paymentId payment of that transaction; null if it was not paid
 * @param itemId line of the invoice
 * @param invoiceNumber number of the invoice
 */
public record InvoiceLink(long id, long transactionId, Long paymentId, long itemId, String invoiceNumber) {}

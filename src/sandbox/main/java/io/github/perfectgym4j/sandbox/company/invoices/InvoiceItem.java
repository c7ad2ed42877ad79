package io.github.perfectgym4j.sandbox.company.invoices;

import io.github.perfectgym4j.sandbox.company.money.Taxed;

/**
 * A line of an invoice.
 *
 * @param id key
 * @param invoiceId invoice
 * @param number number of the line, from 1 on
 * @param name what was sold
 * @param quantity units
 * @param value amount of the line
 */
public record InvoiceItem(long id, long invoiceId, int number, String name, int quantity, Taxed value) {}

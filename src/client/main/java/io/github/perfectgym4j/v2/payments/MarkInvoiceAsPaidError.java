package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why an invoice is not noted as paid (contract: codes of {@code Invoices/MarkCompanyInvoiceAsPaid}). */
public enum MarkInvoiceAsPaidError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** There is no such invoice. */
    INVOICE_DOES_NOT_EXIST,

    /** The day of payment is in the future. */
    PAYMENT_DATE_GREATER_THAN_CURRENT_DATE,

    /** The day of payment is before that of the invoice. */
    PAYMENT_DATE_LOWER_THAN_INVOICE_CREATED_DATE
}

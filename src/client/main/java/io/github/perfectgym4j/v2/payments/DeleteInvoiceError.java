package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why an invoice is not deleted (contract: codes of {@code Invoices/DeleteInvoice}). */
public enum DeleteInvoiceError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** There is no such invoice. */
    INVOICE_DOES_NOT_EXIST
}

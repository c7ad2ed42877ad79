package io.github.perfectgym4j.sandbox.company.invoices;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * An invoice from one company to another.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param number number
 * @param days its dates
 * @param senderId company that sends it
 * @param receiverId company that gets it
 * @param clubId club that it is about
 */
public record CompanyInvoice(
        long id,
        long timestamp,
        boolean isDeleted,
        String number,
        Days days,
        long senderId,
        long receiverId,
        long clubId)
        implements Entity {

    /**
     * The dates of an invoice.
     *
     * @param issued day of issue
     * @param deadline day by which it has to be paid
     * @param paid when it was marked as paid; null before
     */
    public record Days(LocalDateTime issued, LocalDateTime deadline, LocalDateTime paid) {}

    CompanyInvoice deleted(long newTimestamp) {
        return new CompanyInvoice(id, newTimestamp, true, number, days, senderId, receiverId, clubId);
    }

    CompanyInvoice paid(long newTimestamp, LocalDateTime now) {
        return new CompanyInvoice(
                id,
                newTimestamp,
                isDeleted,
                number,
                new Days(days.issued(), days.deadline(), now),
                senderId,
                receiverId,
                clubId);
    }
}

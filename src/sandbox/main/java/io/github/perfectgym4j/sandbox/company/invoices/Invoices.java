package io.github.perfectgym4j.sandbox.company.invoices;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** All invoices. Those between companies can be marked as paid and deleted. */
public final class Invoices {

    private final Guard guard;
    private final ClubTime time;
    private final Table<Partner> partners;
    private final Table<Invoice> toMembers;
    private final Table<CompanyInvoice> toCompanies;
    private final List<InvoiceItem> items = new ArrayList<>();
    private final List<InvoiceItem> companyItems = new ArrayList<>();
    private final List<InvoiceLink> links = new ArrayList<>();
    private final List<InvoiceLink> companyLinks = new ArrayList<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     */
    public Invoices(Guard guard, ClubTime time) {
        this.guard = guard;
        this.time = time;
        partners = new Table<>(guard);
        toMembers = new Table<>(guard);
        toCompanies = new Table<>(guard);
    }

    /** @return companies that send or get invoices */
    public Table<Partner> partners() {
        return partners;
    }

    /** @return invoices to members */
    public Table<Invoice> toMembers() {
        return toMembers;
    }

    /** @return invoices between companies */
    public Table<CompanyInvoice> toCompanies() {
        return toCompanies;
    }

    /** @return lines of invoices to members, to be added to before use only */
    public List<InvoiceItem> items() {
        return items;
    }

    /** @return lines of invoices between companies, to be added to before use only */
    public List<InvoiceItem> companyItems() {
        return companyItems;
    }

    /** @return what the lines of invoices to members stand for, to be added to before use only */
    public List<InvoiceLink> links() {
        return links;
    }

    /** @return what the lines of invoices between companies stand for, to be added to before use only */
    public List<InvoiceLink> companyLinks() {
        return companyLinks;
    }

    /**
     * Deletes an invoice between companies; it stays as a tombstone.
     *
     * @param invoiceId invoice
     * @throws Refused {@code UNKNOWN_KEY} if there is none, {@code INVALID_VALUE} if it has been paid
     */
    public void delete(long invoiceId) {
        guard.alone(() -> {
            CompanyInvoice invoice = toCompanies.require(invoiceId, Subject.INVOICE);
            if (invoice.days().paid() != null) {
                throw new Refused(Reason.INVALID_VALUE, Subject.INVOICE);
            }
            return toCompanies.put(invoice.deleted(guard.nextTimestamp()));
        });
    }

    /**
     * Notes that an invoice between companies was paid just now; marking it again changes nothing.
     *
     * @param invoiceId invoice
     * @throws Refused {@code UNKNOWN_KEY} if there is none, {@code INVALID_VALUE} with {@code START} if it will be issued later than today
     */
    public void markAsPaid(long invoiceId) {
        guard.alone(() -> {
            CompanyInvoice invoice = toCompanies.require(invoiceId, Subject.INVOICE);
            LocalDateTime now = time.now(invoice.clubId()).truncatedTo(ChronoUnit.SECONDS);
            if (invoice.days().issued().isAfter(now)) {
                throw new Refused(Reason.INVALID_VALUE, Subject.START);
            }
            return invoice.days().paid() == null ? toCompanies.put(invoice.paid(guard.nextTimestamp(), now)) : invoice;
        });
    }
}

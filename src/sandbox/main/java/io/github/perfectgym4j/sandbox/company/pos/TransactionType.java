package io.github.perfectgym4j.sandbox.company.pos;

import java.util.List;
import java.util.Optional;

/**
 * A type of entry in the books.
 *
 * @param id key
 * @param name name
 * @param code code in the books
 * @param isVat whether tax is booked with it
 * @param isDebit whether it is something to pay, and not money received or given back
 */
public record TransactionType(long id, String name, String code, boolean isVat, boolean isDebit) {

    /** Key of the type of payments. */
    public static final long PAYMENT = 11;

    /** Key of the type of refunds. */
    public static final long REFUND = 12;

    /** All types. */
    public static final List<TransactionType> ALL = List.of(
            new TransactionType(1, "Membership fee", "MEM", true, true),
            new TransactionType(2, "Joining fee", "JOI", true, true),
            new TransactionType(3, "Administration fee", "ADM", true, true),
            new TransactionType(4, "Freeze fee", "FRZ", true, true),
            new TransactionType(5, "Other charge", "OTH", true, true),
            new TransactionType(PAYMENT, "Payment", "PAY", true, false),
            new TransactionType(REFUND, "Refund", "REF", true, false));

    /**
     * Looks a type up.
     *
     * @param id key
     * @return the type
     */
    public static Optional<TransactionType> find(long id) {
        return ALL.stream().filter(type -> type.id() == id).findFirst();
    }
}

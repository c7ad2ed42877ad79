package io.github.perfectgym4j.days;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What has succeeded for one member, added up by all threads. */
final class Account {

    /** What is added up. */
    enum Entry {
        /** Money that came over a counter or from a card, less what was given back. */
        TILL,
        /** What the club added to top-ups. */
        BONUS,
        /** Sales that were paid at once. */
        BOUGHT,
        /** Sales on debt. */
        OWED,
        UNITS_BOUGHT,
        UNITS_USED,
        ENTERED,
        LEFT,
        FROZEN,
        CANCELLED
    }

    private final long memberId;
    private final long contractId;
    private final Map<Entry, BigDecimal> sums = new EnumMap<>(Entry.class);
    private final Map<Long, Integer> places = new HashMap<>();

    Account(long memberId, long contractId) {
        this.memberId = memberId;
        this.contractId = contractId;
    }

    long memberId() {
        return memberId;
    }

    long contractId() {
        return contractId;
    }

    synchronized void add(Entry entry, BigDecimal amount) {
        sums.merge(entry, amount, BigDecimal::add);
    }

    void add(Entry entry, long count) {
        add(entry, BigDecimal.valueOf(count));
    }

    synchronized BigDecimal sum(Entry entry) {
        return sums.getOrDefault(entry, BigDecimal.ZERO);
    }

    int count(Entry entry) {
        return sum(entry).intValueExact();
    }

    synchronized void place(long classId, int change) {
        places.merge(classId, change, Integer::sum);
    }

    /** Bookings less cancellations, by class; each has to be 0 or 1 at the end. */
    synchronized Map<Long, Integer> places() {
        return new TreeMap<>(places);
    }
}

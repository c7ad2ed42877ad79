package io.github.perfectgym4j.sandbox.company;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * All rows of one kind. Rows are immutable; a change replaces the row by one with a new timestamp.
 *
 * @param <T> the kind of row
 */
public final class Table<T extends Entity> {

    private final Guard guard;
    private final Map<Long, T> rows = new ConcurrentHashMap<>();

    /** @param guard the lock and change counter of the company */
    public Table(Guard guard) {
        this.guard = guard;
    }

    /**
     * Looks one row up.
     *
     * @param id key
     * @return the row, a tombstone included; empty if there never was one
     */
    public Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /**
     * Looks up a row that has to be there.
     *
     * @param id key
     * @return the row, never a tombstone
     * @param code error code of the refusal otherwise
     * @param property parameter that held the key
     * @throws Refused if there is no such row
     */
    public T require(long id, String code, String property) {
        return find(id).filter(row -> !row.isDeleted()).orElseThrow(() -> new Refused(code, property));
    }

    /**
     * Lists what changed after a counter value, tombstones included.
     *
     * @param timestamp counter value; only greater ones count
     * @param wanted further condition
     * @return the rows in ascending order of their timestamps
     */
    public List<T> changedSince(long timestamp, Predicate<? super T> wanted) {
        return guard.alone(() -> rows.values().stream()
                .filter(row -> row.timestamp() > timestamp)
                .filter(wanted)
                // Some of the vendor's samples share a counter value.
                .sorted(Comparator.comparingLong(Entity::timestamp).thenComparing(Entity::id))
                .toList());
    }

    /**
     * Lists the rows that exist, without tombstones.
     *
     * @param wanted further condition
     * @param order order of the list
     * @return the rows
     */
    public List<T> list(Predicate<? super T> wanted, Comparator<? super T> order) {
        return guard.alone(() -> rows.values().stream()
                .filter(row -> !row.isDeleted())
                .filter(wanted)
                .sorted(order)
                .toList());
    }

    /**
     * Stores a row in place of the one with the same key.
     *
     * @param row row
     * @return the row
     */
    public T put(T row) {
        return guard.alone(() -> {
            rows.put(row.id(), row);
            return row;
        });
    }
}

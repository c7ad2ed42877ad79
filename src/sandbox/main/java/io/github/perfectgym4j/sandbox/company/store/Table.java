package io.github.perfectgym4j.sandbox.company.store;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rows of one kind, in order of their keys and in order of their changes. Rows are immutable; a change replaces the row by one with a
 * new timestamp.
 *
 * @param <T> the kind of row
 */
public final class Table<T extends Entity> {

    private final Guard guard;
    private final BinaryOperator<T> follower;
    private final NavigableMap<Long, T> rows = new ConcurrentSkipListMap<>();
    private final NavigableMap<Change, T> changes = new ConcurrentSkipListMap<>();

    /** Some of the vendor's samples share a counter value. */
    private record Change(long timestamp, long id) implements Comparable<Change> {

        static Change of(Entity row) {
            return new Change(row.timestamp(), row.id());
        }

        @Override
        public int compareTo(Change other) {
            int order = Long.compare(timestamp, other.timestamp);
            return order != 0 ? order : Long.compare(id, other.id);
        }
    }

    /** @param guard the lock and change counter of the company */
    public Table(Guard guard) {
        this(guard, (before, row) -> row);
    }

    /**
     * A table that something else follows.
     *
     * @param guard the lock and change counter of the company
     * @param follower learns of each row, with the one before it or null, as a part of the same step; says what is stored
     */
    public Table(Guard guard, BinaryOperator<T> follower) {
        this.guard = guard;
        this.follower = follower;
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
     * Finds a key for a new row. Only inside a step of the guard.
     *
     * @return greater than all keys there are
     */
    public long nextId() {
        return rows.isEmpty() ? 1 : rows.lastKey() + 1;
    }

    /**
     * Looks up a row that must exist.
     *
     * @param id key
     * @param subject what the key stands for
     * @return the row, never a tombstone
     * @throws Refused {@code UNKNOWN_KEY} if there is no such row
     */
    public T require(long id, Subject subject) {
        return require(id, Reason.UNKNOWN_KEY, subject);
    }

    /**
     * Looks up a row that must exist.
     *
     * @param id key
     * @param reason why to refuse otherwise
     * @param subject what the key stands for
     * @return the row, never a tombstone
     * @throws Refused if there is no such row
     */
    public T require(long id, Reason reason, Subject subject) {
        return find(id).filter(row -> !row.isDeleted()).orElseThrow(() -> new Refused(reason, subject));
    }

    /**
     * Lists what changed after a counter value, tombstones included.
     *
     * @param timestamp counter value; only greater ones count
     * @param wanted further condition
     * @return the rows in ascending order of their timestamps
     */
    public List<T> changedSince(long timestamp, Predicate<? super T> wanted) {
        return guard.alone(() -> changesAfter(timestamp).filter(wanted).toList());
    }

    /**
     * Walks through what changed after a counter value, tombstones included. To be used up within one step of the guard.
     *
     * @param timestamp counter value; only greater ones count
     * @return the rows in ascending order of their timestamps
     */
    public Stream<T> changesAfter(long timestamp) {
        return changes.tailMap(new Change(timestamp, Long.MAX_VALUE), false).values().stream();
    }

    /**
     * Walks through all rows, tombstones included. To be used up within one step of the guard.
     *
     * @return the rows in ascending order of their keys
     */
    public Stream<T> all() {
        return rows.values().stream();
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
     * @return the row as it is stored
     */
    public T put(T row) {
        return guard.alone(() -> {
            T before = rows.get(row.id());
            T stored = follower.apply(before, row);
            rows.put(stored.id(), stored);
            if (before != null) {
                changes.remove(Change.of(before));
            }
            changes.put(Change.of(stored), stored);
            return stored;
        });
    }
}

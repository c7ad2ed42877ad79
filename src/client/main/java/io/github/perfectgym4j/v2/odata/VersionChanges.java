package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.paging.LinkedPages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Walks a set by version: everything that has changed since a number that the caller remembers, deleted rows included.
 *
 * <pre>{@code
 * try (Stream<ChangeBatch<ClassBooking>> batches =
 *         VersionChanges.batches(load(), ClassBookings.query(), bookings::list)) {
 *     batches.forEach(batch -> inOneTransaction(() -> {
 *         batch.elements().forEach(booking -> {
 *             if (booking.isTombstone()) { remove(booking.id()); } else { put(booking); }
 *         });
 *         save(batch.cursor());
 *     }));
 * }
 * }</pre>
 *
 * <p>Each page is asked for anew, from the greatest version received: the links between pages count rows, and rows move while others
 * change them. A row that changes during the walk comes again with its new state; the very same state comes once.
 */
public final class VersionChanges {

    private VersionChanges() {}

    /**
     * The changes, in batches with the cursor that belongs to each.
     *
     * @param cursor the cursor of the last batch that the caller has kept; 0 for everything
     * @param query conditions and shape, or {@code XXX.query()} for everything; without order and without skipping
     * @param list reads a page of the set: {@code bookings::list}; called on the thread that reads the stream
     * @param <E> the entity
     * @return a sequential stream, to be read once; what {@code list} throws comes out of the stream, and the walk can be resumed from
     *     the last cursor
     */
    public static <E extends VersionedEntity> Stream<ChangeBatch<E>> batches(
            long cursor, Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        Query<E> complete = Walks.inOwnOrder(query, Walks.id(), Walks.version(), new Property<>("isDeleted"));
        Query<E> ordered = complete.orderBy(Walks.<E>version().ascending());
        return LinkedPages.of(cursor, since -> batch(since, ordered, list));
    }

    /**
     * The changes, one by one. After each, its version may be kept in place of a cursor: versions are the server's counter of changes. Where
     * that is not enough, because several rows could share a version, see {@link #batches}.
     *
     * @param version the greatest version that the caller has seen; 0 for everything
     * @param query conditions and shape, or {@code XXX.query()} for everything; without order and without skipping
     * @param list reads a page of the set: {@code bookings::list}; called on the thread that reads the stream
     * @param <E> the entity
     * @return a sequential stream, to be read once; what {@code list} throws comes out of the stream
     */
    public static <E extends VersionedEntity> Stream<E> since(
            long version, Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        return batches(version, query, list).flatMap(batch -> batch.elements().stream());
    }

    private static <E extends VersionedEntity> ChangeBatch<E> batch(
            long since, Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        ResultPage<E> page = list.apply(query.where(Walks.<E>version().gt(since)));
        List<E> rows = page.value();
        if (rows.isEmpty()) {
            return new ChangeBatch<>(rows, since, true);
        }
        long greatest = greatest(rows, since);
        if (Walks.isLast(page, query)) {
            return new ChangeBatch<>(distinct(rows), greatest, true);
        }
        // The page may have been cut between rows of one version: they wait for the next page, where they are together.
        List<E> certain = rows.stream().filter(row -> row.version() < greatest).toList();
        return certain.isEmpty()
                ? new ChangeBatch<>(distinct(ofVersion(greatest, query, list)), greatest, false)
                : new ChangeBatch<>(distinct(certain), greatest(certain, since), false);
    }

    /** All rows of a version that fills more than a page. */
    private static <E extends VersionedEntity> List<E> ofVersion(
            long version, Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        Query<E> same = query.where(Walks.<E>version().eq(version));
        return Rows.inKeyOrder(same, list).toList();
    }

    /** The greatest version; a server that gives out older ones than it was asked for would let the walk go on for ever. */
    private static <E extends VersionedEntity> long greatest(List<E> rows, long since) {
        long greatest = since;
        for (E row : rows) {
            long version = Walks.present(row.version(), "version");
            if (version <= since) {
                throw new AnswerNotUnderstoodException(
                        "a row of version " + version + ", although only newer ones than " + since + " were asked for",
                        null,
                        0,
                        null);
            }
            greatest = Math.max(greatest, version);
        }
        return greatest;
    }

    /** Some sets have rows twice. */
    private static <E extends VersionedEntity> List<E> distinct(List<E> rows) {
        Set<State> seen = new HashSet<>(2 * rows.size());
        List<E> once = new ArrayList<>(rows.size());
        for (E row : rows) {
            if (seen.add(new State(row.id(), row.version()))) {
                once.add(row);
            }
        }
        return once;
    }

    private record State(Long id, Long version) {}
}

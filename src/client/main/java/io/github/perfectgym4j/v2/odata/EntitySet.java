package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPages;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * A set of version 2.2, read by queries, by key, and by version. Injected, or given by {@code PerfectGym.set(…)}; safe for use by many
 * threads.
 *
 * <pre>{@code
 * @Inject EntitySet<FitnessClass> classes;
 *
 * ResultPage<FitnessClass> page = classes.list(FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2)).top(50));
 * Stream<FitnessClass> all = classes.rows(FitnessClass.query());
 * FitnessClass one = classes.get(1677);
 * }</pre>
 *
 * <p>What a set cannot do is refused before anything is sent. In tests of an application, a class of its own with the three methods that are
 * not default takes the place of a set.
 *
 * @param <E> the rows: a record that {@link ODataSet} is on
 */
public interface EntitySet<E> {

    /**
     * The record of the rows.
     *
     * @return the type
     */
    Class<E> rowType();

    /**
     * One page of rows (contract: {@code GET odata/…}).
     *
     * @param query which rows, and how
     * @return the page; see {@link #rows(Query)} for all of them
     * @throws IllegalArgumentException if there is no query
     * @throws UnsupportedOperationException if the query skips or limits rows, and the set is not paged
     */
    ResultPage<E> list(Query<E> query);

    /**
     * One row by its key, in a shape (contract: {@code GET odata/…/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations
     * @return the row, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     * @throws IllegalArgumentException if the key is negative, or there is no shape
     * @throws UnsupportedOperationException if rows of the set cannot be read by their keys
     */
    E get(long key, Shape<E> shape);

    /**
     * One row by its key, with all properties and without relations (contract: {@code GET odata/…/{key}}).
     *
     * @param key its key
     * @return the row, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     * @throws IllegalArgumentException if the key is negative
     * @throws UnsupportedOperationException if rows of the set cannot be read by their keys
     */
    default E get(long key) {
        return get(key, Shape.whole());
    }

    /**
     * The rows of all pages, in the order of the query. Pages are fetched when the stream gets to them, by the server's own links. These
     * count rows: if others add or delete rows meanwhile, a row may come twice or be missed. Where that matters, use
     * {@link #rowsByKey} or {@link #changes(long, Query)}.
     *
     * @param query which rows, and how; the server decides whether it goes on after {@link Query#top}
     * @return a sequential stream, to be read once; failures of {@link #list} come out of it
     */
    default Stream<E> rows(Query<E> query) {
        return LinkedPages.elementsOf(query, this::list);
    }

    /**
     * The same rows as {@link #rows(Query)}, with the next page fetched while the caller works on this one; see
     * {@link io.github.perfectgym4j.client.paging} for what that costs.
     *
     * @param query which rows, and how
     * @param executor fetches the next page, for example an injected {@code ManagedExecutorService}
     * @return a sequential stream, to be read once and, if not to its end, to be closed
     */
    default Stream<E> rows(Query<E> query, Executor executor) {
        return LinkedPages.elementsOf(query, this::list, executor);
    }

    /**
     * The rows of all pages in the order of their keys. Each page begins after the last key, so that no row comes twice, and none is left out
     * that existed all the time. For sets without versions this is the way to see changes as well: read them again from time to time.
     *
     * @param query conditions and shape, without order and without skipping; {@link Query#top} sets the size of a page
     * @return a sequential stream, to be read once; failures of {@link #list} come out of it
     * @throws IllegalArgumentException if the query has an order of its own
     * @throws UnsupportedOperationException if the rows have no {@code id}
     */
    default Stream<E> rowsByKey(Query<E> query) {
        return KeyWalk.rows(this, query);
    }

    /**
     * What has changed since a cursor, tombstones included, in batches with the cursor that belongs to each:
     *
     * <pre>{@code
     * try (Stream<ChangeBatch<ClassBooking>> batches = bookings.changes(load(), ClassBooking.query())) {
     *     batches.forEach(batch -> inOneTransaction(() -> {
     *         batch.elements().forEach(booking -> {
     *             if (booking.isTombstone()) { remove(booking.id()); } else { put(booking); }
     *         });
     *         save(batch.cursor());
     *     }));
     * }
     * }</pre>
     *
     * <p>Each page begins after the greatest version received, because rows move between linked pages when they change. A row that changes
     * meanwhile comes again in its new state.
     *
     * @param cursor the cursor of the last batch that the caller has kept; 0 for everything
     * @param query conditions and shape, without order and without skipping; {@link Query#top} sets the size of a page
     * @return a sequential stream, to be read once; after a failure, go on from the last cursor
     * @throws IllegalArgumentException if the query has an order of its own
     * @throws UnsupportedOperationException if the rows have no {@code version}
     */
    default Stream<ChangeBatch<E>> changes(long cursor, Query<E> query) {
        return LinkedPages.of(cursor, VersionWalk.batches(this, query));
    }

    /**
     * The same batches as {@link #changes(long, Query)}, with the next one fetched while the caller works on this one; see
     * {@link io.github.perfectgym4j.client.paging} for what that costs.
     *
     * @param cursor the cursor of the last batch that the caller has kept; 0 for everything
     * @param query conditions and shape, without order and without skipping
     * @param executor fetches the next batch, for example an injected {@code ManagedExecutorService}
     * @return a sequential stream, to be read once and, if not to its end, to be closed
     * @throws IllegalArgumentException if the query has an order of its own
     * @throws UnsupportedOperationException if the rows have no {@code version}
     */
    default Stream<ChangeBatch<E>> changes(long cursor, Query<E> query, Executor executor) {
        return LinkedPages.of(cursor, VersionWalk.batches(this, query), executor);
    }

    /**
     * What has changed since a version, row by row. The version of a row may be kept in place of a cursor only if no other row has the same;
     * otherwise take {@link #changes(long, Query)}.
     *
     * @param version the greatest version that the caller has seen; 0 for everything
     * @param query conditions and shape, without order and without skipping
     * @return a sequential stream, to be read once; failures of {@link #list} come out of it
     * @throws IllegalArgumentException if the query has an order of its own
     * @throws UnsupportedOperationException if the rows have no {@code version}
     */
    default Stream<E> changedRows(long version, Query<E> query) {
        return changes(version, query).flatMap(batch -> batch.elements().stream());
    }
}

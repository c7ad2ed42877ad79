package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPage;
import io.github.perfectgym4j.client.paging.LinkedPages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Walks a set, however long it is, as one stream.
 *
 * <pre>{@code
 * Stream<FitnessClass> week = Rows.of(
 *         Classes.query().where(Classes.CLUB_ID.eq(2), Classes.START_DATE.ge(monday), Classes.START_DATE.lt(nextMonday))
 *                 .orderBy(Classes.START_DATE.ascending()),
 *         classes::list);
 * }</pre>
 *
 * <p>A page is fetched when the stream gets to it.
 */
public final class Rows {

    private Rows() {}

    /**
     * The rows of all pages, in the order of the query, page after page by the server's own links. These count rows: one that others add or
     * take away during the walk may let another one come twice, or not at all. Where that matters, walk {@link #byKey by key} or
     * {@link VersionChanges by version}. With {@link Query#top}, the walk ends where the server lets it.
     *
     * @param query what is wanted
     * @param list reads a page of the set: {@code classes::list}; called on the thread that reads the stream
     * @param <E> the entity
     * @return a sequential stream, to be read once; what {@code list} throws comes out of the stream
     */
    public static <E> Stream<E> of(Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        return LinkedPages.elementsOf(query, list);
    }

    /**
     * The rows of all pages in the order of their keys, each page from the last key on, so that none comes twice and none is lost that was
     * there all the time. For sets without versions that is the way to see what has changed as well: read them again from time to time.
     *
     * @param query conditions and shape, without order and without skipping; with {@link Query#top}, so many rows in a page
     * @param list reads a page of the set: {@code membersInClub::list}; called on the thread that reads the stream
     * @param <E> the entity
     * @return a sequential stream, to be read once; what {@code list} throws comes out of the stream
     */
    public static <E extends Entity> Stream<E> byKey(Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        return inKeyOrder(Walks.inOwnOrder(query, Walks.id()), list);
    }

    static <E extends Entity> Stream<E> inKeyOrder(Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        Query<E> ordered = query.orderBy(Walks.<E>id().ascending());
        return LinkedPages.elementsOf(Long.MIN_VALUE, after -> page(after, ordered, list));
    }

    private static <E extends Entity> KeyPage<E> page(
            long after, Query<E> query, Function<? super Query<E>, ResultPage<E>> list) {
        ResultPage<E> page = list.apply(
                after == Long.MIN_VALUE ? query : query.where(Walks.<E>id().gt(after)));
        List<E> rows = page.value();
        long last = rows.stream()
                .mapToLong(row -> Walks.present(row.id(), "id"))
                .max()
                .orElse(after);
        return new KeyPage<>(rows, last, Walks.isLast(page, query));
    }

    private record KeyPage<E>(List<E> elements, long last, boolean isLast) implements LinkedPage<E, Long> {

        @Override
        public Optional<Long> next() {
            return isLast ? Optional.empty() : Optional.of(last);
        }
    }
}

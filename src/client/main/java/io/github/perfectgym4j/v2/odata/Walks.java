package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;

/** What the walks by key and by version have in common. */
final class Walks {

    private Walks() {}

    static <E> NumberProperty.Ordered<E> id() {
        return new NumberProperty.Ordered<>("id");
    }

    static <E> NumberProperty.Ordered<E> version() {
        return new NumberProperty.Ordered<>("version");
    }

    /**
     * A query for a walk: with the properties that the walk goes by, and without an order of its own.
     *
     * @throws IllegalArgumentException if it has one
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Query<E> inOwnOrder(Query<E> query, Property<E>... properties) {
        if (query.isOrdered()) {
            throw new IllegalArgumentException("this walk has its own order: no orderBy, skip or link in the query");
        }
        return query.shape().isPartial() ? query.select(properties) : query;
    }

    /** Whether a page is the last one: it leads to no other, and it is not just as long as was asked for. */
    static boolean isLast(ResultPage<?> page, Query<?> query) {
        return page.value().isEmpty()
                || page.nextLink() == null
                        && (query.top() == null || page.value().size() < query.top());
    }

    static long present(Long value, String property) {
        if (value == null) {
            throw new AnswerNotUnderstoodException("a row without " + property, null, 0, null);
        }
        return value;
    }
}

package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.internal.paging.ReceivedList;
import java.util.Arrays;
import java.util.List;

/** Common parts of the walks by key and by version. */
final class Walks {

    private static final String IS_DELETED = "isDeleted";

    private Walks() {}

    static <E> NumberProperty.Ordered<E> id() {
        return new NumberProperty.Ordered<>("id");
    }

    static <E> NumberProperty.Ordered<E> version() {
        return new NumberProperty.Ordered<>("version");
    }

    /** The properties of a walk by version: not every set with versions has tombstones. */
    static <E> List<Property<E>> versioned(EntitySet<E> set) {
        Property<E> id = id();
        Property<E> version = version();
        return hasTombstones(set.rowType()) ? List.of(id, version, new Property<>(IS_DELETED)) : List.of(id, version);
    }

    private static boolean hasTombstones(Class<?> rows) {
        return Arrays.stream(rows.getRecordComponents())
                .anyMatch(component -> component.getName().equals(IS_DELETED));
    }

    static void requireIds(EntitySet<?> set) {
        require(set, Entity.class, " has no rows with an id: it cannot be walked by key");
    }

    static void requireVersions(EntitySet<?> set) {
        require(set, VersionedEntity.class, " has no rows with id and version: its changes cannot be read");
    }

    private static void require(EntitySet<?> set, Class<?> kind, String complaint) {
        Class<?> rows = set.rowType();
        if (!kind.isAssignableFrom(rows)) {
            ODataSet named = rows.getAnnotation(ODataSet.class);
            throw new UnsupportedOperationException((named == null ? rows.getSimpleName() : named.value()) + complaint);
        }
    }

    static <E> Query<E> inOwnOrder(Query<E> query, Property<E> property) {
        return inOwnOrder(query, List.of(property));
    }

    /**
     * A query for a walk: with the properties that the walk goes by, and without an order of its own.
     *
     * @throws IllegalArgumentException if it has one
     */
    static <E> Query<E> inOwnOrder(Query<E> query, List<Property<E>> properties) {
        if (query.isOrdered()) {
            throw new IllegalArgumentException("this walk has its own order: no orderBy, skip or link in the query");
        }
        return query.shape().isPartial() ? query.select(properties) : query;
    }

    /** Whether a page is the last one: it has no link, and it is shorter than requested. */
    static boolean isLast(ResultPage<?> page, Query<?> query) {
        return ReceivedList.count(page.elements()) == 0
                || page.nextLink() == null
                        && (query.top() == null || ReceivedList.count(page.elements()) < query.top());
    }

    static long id(Object row) {
        return present(((Entity) row).id(), "id");
    }

    static long version(Object row) {
        return present(((VersionedEntity) row).version(), "version");
    }

    private static long present(Long value, String property) {
        if (value == null) {
            throw new AnswerNotUnderstoodException("a row without " + property, null, 0, null);
        }
        return value;
    }
}

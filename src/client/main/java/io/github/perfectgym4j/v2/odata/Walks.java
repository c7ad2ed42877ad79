package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.internal.paging.ReceivedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Common parts of the walks by key and by version. */
final class Walks {

    private static final String ID = "id";
    private static final String VERSION = "version";
    private static final String IS_DELETED = "isDeleted";

    private Walks() {}

    static <E> NumberProperty.Ordered<E> id() {
        return new NumberProperty.Ordered<>(ID);
    }

    static <E> NumberProperty.Ordered<E> version() {
        return new NumberProperty.Ordered<>(VERSION);
    }

    /** The properties of a walk by version: not every set with versions has tombstones, and not every row an id. */
    static <E> List<Property<E>> versioned(EntitySet<E> set) {
        Stream<String> ownNames = Stream.of(VERSION, IS_DELETED).filter(name -> hasComponent(set.rowType(), name));
        return Stream.concat(key(set.rowType()), ownNames)
                .map(name -> new Property<E>(name))
                .toList();
    }

    private static Stream<String> key(Class<?> rows) {
        ODataSet set = rows.getAnnotation(ODataSet.class);
        return set == null ? Stream.of(ID).filter(id -> hasComponent(rows, id)) : Arrays.stream(set.key());
    }

    private static boolean hasComponent(Class<?> rows, String name) {
        return Arrays.stream(rows.getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    static void requireIds(EntitySet<?> set) {
        require(set, Entity.class, " has no rows with an id: it cannot be walked by key");
    }

    static void requireVersions(EntitySet<?> set) {
        require(set, VersionedRow.class, " has no rows with a version: its changes cannot be read");
    }

    /** Whether rows can be ordered by their keys. */
    static boolean haveIds(EntitySet<?> set) {
        return Entity.class.isAssignableFrom(set.rowType());
    }

    private static void require(EntitySet<?> set, Class<?> kind, String complaint) {
        if (!kind.isAssignableFrom(set.rowType())) {
            throw new UnsupportedOperationException(name(set) + complaint);
        }
    }

    private static String name(EntitySet<?> set) {
        ODataSet named = set.rowType().getAnnotation(ODataSet.class);
        return named == null ? set.rowType().getSimpleName() : named.value();
    }

    /** Reads pages of a set. What a walk finds wrong with one is found after its call, which no longer names it. */
    static <L, P> Function<L, P> naming(EntitySet<?> set, Function<L, P> page) {
        return link -> {
            try {
                return page.apply(link);
            } catch (PerfectGymException e) {
                throw e.during("GET v2.2/odata/" + name(set));
            }
        };
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
        return present(((Entity) row).id(), ID);
    }

    static long version(Object row) {
        return present(((VersionedRow) row).version(), VERSION);
    }

    private static long present(Long value, String property) {
        if (value == null) {
            throw new AnswerNotUnderstoodException("a row without " + property, null, 0, null);
        }
        return value;
    }
}

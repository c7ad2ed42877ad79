package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.LinkedPage;
import io.github.perfectgym4j.client.paging.LinkedPages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks a set in the order of its keys. */
final class KeyWalk {

    private KeyWalk() {}

    static <E> Stream<E> rows(EntitySet<E> set, Query<E> query) {
        Walks.requireIds(set);
        return ordered(set, Walks.inOwnOrder(query, Walks.id()));
    }

    /** The walk itself, for validated queries. */
    static <E> Stream<E> ordered(EntitySet<E> set, Query<E> query) {
        Query<E> ordered = query.orderBy(Walks.<E>id().ascending());
        return LinkedPages.elementsOf(Long.MIN_VALUE, Walks.naming(set, after -> page(set, ordered, after)));
    }

    private static <E> KeyPage<E> page(EntitySet<E> set, Query<E> query, long after) {
        ResultPage<E> page = set.list(
                after == Long.MIN_VALUE ? query : query.where(Walks.<E>id().gt(after)));
        List<E> rows = page.elements();
        long last = rows.stream().mapToLong(Walks::id).max().orElse(after);
        return new KeyPage<>(rows, last, Walks.isLast(page, query));
    }

    private record KeyPage<E>(List<E> elements, long last, boolean isLast) implements LinkedPage<E, Long> {

        @Override
        public Optional<Long> next() {
            return isLast ? Optional.empty() : Optional.of(last);
        }
    }
}

package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Walks a set in the order of its versions. Rows are {@link VersionedRow}, which is checked once, before the walk. */
final class VersionWalk {

    private VersionWalk() {}

    /** Reads the batch that begins after a cursor. */
    static <E> Function<Long, ChangeBatch<E>> batches(EntitySet<E> set, Query<E> query) {
        Walks.requireVersions(set);
        Query<E> complete = Walks.inOwnOrder(query, Walks.versioned(set));
        Query<E> ordered = complete.orderBy(Walks.<E>version().ascending());
        return Walks.naming(set, since -> batch(set, ordered, since));
    }

    private static <E> ChangeBatch<E> batch(EntitySet<E> set, Query<E> query, long since) {
        ResultPage<E> page = set.list(query.where(Walks.<E>version().gt(since)));
        List<E> rows = page.elements();
        if (rows.isEmpty() && !Walks.isLast(page, query)) {
            throw new AnswerNotUnderstoodException(
                    "a page of nothing but null, and it is not the last one", null, 0, null);
        }
        if (rows.isEmpty()) {
            return new ChangeBatch<>(rows, since, true);
        }
        long greatest = greatest(rows, since);
        if (Walks.isLast(page, query)) {
            return new ChangeBatch<>(distinct(rows), greatest, true);
        }
        // The page may have been cut between rows of one version: they wait for the next page, where they are together.
        List<E> certain =
                rows.stream().filter(row -> Walks.version(row) < greatest).toList();
        return certain.isEmpty()
                ? new ChangeBatch<>(distinct(ofVersion(set, query, greatest)), greatest, false)
                : new ChangeBatch<>(distinct(certain), greatest(certain, since), false);
    }

    /** All rows of a version that fills more than a page. Those without an id have no order of their own, so the server's links lead on. */
    private static <E> List<E> ofVersion(EntitySet<E> set, Query<E> query, long version) {
        Query<E> same = query.where(Walks.<E>version().eq(version));
        return (Walks.haveIds(set) ? KeyWalk.ordered(set, same) : set.rows(same.withoutTop())).toList();
    }

    /** The greatest version. A server that sends older ones than requested would keep the walk going without end. */
    private static <E> long greatest(List<E> rows, long since) {
        long greatest = since;
        for (E row : rows) {
            long version = Walks.version(row);
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
    private static <E> List<E> distinct(List<E> rows) {
        Set<Object> seen = new HashSet<>(2 * rows.size());
        List<E> once = new ArrayList<>(rows.size());
        for (E row : rows) {
            if (seen.add(row instanceof Entity entity ? new State(entity.id(), Walks.version(row)) : row)) {
                once.add(row);
            }
        }
        return once;
    }

    private record State(Long id, long version) {}
}

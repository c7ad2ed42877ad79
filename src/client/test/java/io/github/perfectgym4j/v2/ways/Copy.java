package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v2.odata.ChangeBatch;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.VersionedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of a set that is kept by its changes alone, in small pages. */
final class Copy<E extends VersionedRow> {

    private static final int PAGE = 7;

    private final EntitySet<E> set;
    private final Function<E, Long> key;
    private final Map<Long, E> rows = new TreeMap<>();
    private final Set<Long> versions = new HashSet<>();
    private long cursor;

    Copy(EntitySet<E> set, Function<E, Long> key) {
        this.set = set;
        this.key = key;
    }

    String name() {
        return set.rowType().getAnnotation(ODataSet.class).value();
    }

    /** Takes over what has changed since the last time, each change once. */
    List<E> follow() {
        List<E> changed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        try (Stream<ChangeBatch<E>> batches = set.changes(cursor, Query.<E>all().top(PAGE))) {
            batches.forEach(batch -> {
                batch.elements().forEach(row -> {
                    assertThat(taken.add(key.apply(row) + " " + row.version()))
                            .as("%s comes once", row)
                            .isTrue();
                    rows.put(key.apply(row), row);
                    changed.add(row);
                });
                cursor = batch.cursor();
            });
        }
        assertThat(changed).allSatisfy(row -> assertThat(versions).doesNotContain(row.version()));
        changed.forEach(row -> versions.add(row.version()));
        return changed;
    }

    /** A set without tombstones does not tell what is gone. */
    void forget(long gone) {
        rows.remove(gone);
    }

    /** What the copy has is what the set has. */
    void check() {
        Map<Long, E> there = set.rows(Query.all()).collect(Collectors.toMap(key, row -> row));
        assertThat(rows).as(name()).isEqualTo(new TreeMap<>(there));
    }
}

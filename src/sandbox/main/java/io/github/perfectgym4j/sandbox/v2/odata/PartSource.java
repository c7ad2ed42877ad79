package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Some of the rows of a table of the company.
 *
 * @param table the table
 * @param isPart tells which rows belong to the set
 */
record PartSource<T extends Entity>(Table<T> table, Predicate<T> isPart) implements Source {

    @Override
    public Optional<?> find(Object key) {
        return table.find((Long) key).filter(isPart);
    }

    @Override
    public Stream<?> all() {
        return table.all().filter(isPart);
    }

    @Override
    public Stream<?> changesAfter(long version) {
        return table.changesAfter(version).filter(isPart);
    }
}

package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a table of the company, which keeps them in order of keys and of changes.
 *
 * @param table the table
 */
record TableSource<T extends Entity>(Table<T> table) implements Source {

    @Override
    public Optional<?> find(Object key) {
        return table.find((Long) key);
    }

    @Override
    public Stream<?> all() {
        return table.all();
    }

    @Override
    public Stream<?> changesAfter(long version) {
        return table.changesAfter(version);
    }
}

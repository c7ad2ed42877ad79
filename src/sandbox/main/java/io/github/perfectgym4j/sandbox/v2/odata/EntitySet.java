package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A set of rows that can be asked for.
 *
 * @param name name in the contract
 * @param type what its rows look like
 * @param source where they are
 */
public record EntitySet(String name, EntityType type, Function<Company, Source> source) {

    /** Where rows are. Streams are to be used up within one step of the company's guard. */
    public interface Source {

        /**
         * Looks one row up.
         *
         * @param id key
         * @return the row, a tombstone included
         */
        Optional<?> find(long id);

        /** @return all rows by key */
        Stream<?> all();

        /**
         * Walks through what changed after a counter value.
         *
         * @param version counter value; only greater ones count
         * @return rows by change counter
         */
        Stream<?> changesAfter(long version);
    }

    /**
     * A set of the rows of a table.
     *
     * @param name name in the contract
     * @param type what its rows look like
     * @param table the table
     * @return the set
     */
    public static <T extends Entity> EntitySet ofTable(
            String name, EntityType type, Function<Company, Table<T>> table) {
        return new EntitySet(name, type, company -> new OfTable<>(table.apply(company)));
    }

    /**
     * A set of rows without change counter that are made anew for each query.
     *
     * @param name name in the contract
     * @param type what its rows look like
     * @param rows makes all rows
     * @param key takes the key out of a row
     * @return the set
     */
    public static <T> EntitySet ofList(
            String name, EntityType type, Function<Company, List<T>> rows, ToLongFunction<T> key) {
        return new EntitySet(name, type, company -> new OfList<>(rows.apply(company), key));
    }

    private record OfTable<T extends Entity>(Table<T> table) implements Source {

        @Override
        public Optional<?> find(long id) {
            return table.find(id);
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

    private record OfList<T>(List<T> rows, ToLongFunction<T> key) implements Source {

        @Override
        public Optional<?> find(long id) {
            return rows.stream().filter(row -> key.applyAsLong(row) == id).findFirst();
        }

        @Override
        public Stream<?> all() {
            return rows.stream().sorted(Comparator.comparingLong(key));
        }

        @Override
        public Stream<?> changesAfter(long version) {
            throw new IllegalStateException("These rows have no change counter.");
        }
    }
}

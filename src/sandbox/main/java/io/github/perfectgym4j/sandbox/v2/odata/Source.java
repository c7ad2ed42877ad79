package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.Optional;
import java.util.stream.Stream;

/** Where the rows of a set are. Streams are to be used up within one step of the company's guard. */
public interface Source {

    /**
     * Looks up one row.
     *
     * @param key value of the one property that is the key
     * @return the row, a tombstone included
     */
    Optional<?> find(Object key);

    /** @return all rows by key; without a key in an order of their own */
    Stream<?> all();

    /**
     * Walks through what changed after a counter value; only asked of sets with {@code version}.
     *
     * @param version counter value; only greater ones count
     * @return rows by change counter
     */
    Stream<?> changesAfter(long version);
}

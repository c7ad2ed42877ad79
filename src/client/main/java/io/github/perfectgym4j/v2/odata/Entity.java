package io.github.perfectgym4j.v2.odata;

/** A row of a set that has a key. */
public interface Entity {

    /**
     * Key of the row.
     *
     * @return the key; null only if a query did not select it
     */
    Long id();
}

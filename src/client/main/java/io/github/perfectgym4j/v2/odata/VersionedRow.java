package io.github.perfectgym4j.v2.odata;

/** A row of a set that can be read by version: each change of a row gives it a greater one. Not all of them have an {@code id}. */
public interface VersionedRow {

    /**
     * Version of the row: a number that grows with each change of any row, and not by one.
     *
     * @return the version; null only if a query did not select it
     */
    Long version();

    /**
     * Whether the row has been deleted.
     *
     * @return the flag; null in sets without tombstones
     */
    default Boolean isDeleted() {
        return null;
    }

    /**
     * Whether the row has been deleted: only its key is left.
     *
     * @return true if it has
     */
    default boolean isTombstone() {
        return Boolean.TRUE.equals(isDeleted());
    }
}

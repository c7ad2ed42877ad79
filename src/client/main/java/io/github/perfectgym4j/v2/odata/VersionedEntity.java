package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.Change;

/** A row of a set that can be read by version: each change of a row gives it a greater one, and a deleted row stays as a tombstone. */
public interface VersionedEntity extends Entity, Change {

    /**
     * Version of the row: a number that grows with each change of any row, and not by one.
     *
     * @return the version; null only if a query did not select it
     */
    Long version();

    /** The version, under the name that change counters have elsewhere. */
    @Override
    default Long timestamp() {
        return version();
    }

    /** Whether the row has been deleted; null in sets without tombstones. */
    @Override
    default Boolean isDeleted() {
        return null;
    }
}

package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.paging.Change;

/** A row that has an id and can be read by version. A deleted row stays as a tombstone. */
public interface VersionedEntity extends Entity, VersionedRow, Change {

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

    /** Whether the row has been deleted: only its key is left. */
    @Override
    default boolean isTombstone() {
        return VersionedRow.super.isTombstone();
    }
}

package io.github.perfectgym4j.sandbox.v2.odata;

/** Flags of a property or a relation; without any it can be filtered by, not ordered by, and be null. */
public enum Trait {
    /** May be used in {@code $orderby}. */
    ORDERABLE,
    /** Must not be used in {@code $filter}. */
    NOT_FILTERABLE,
    /** Is never null. */
    REQUIRED
}

package io.github.perfectgym4j.client.paging;

/** A record of a list that can be read by change counter. */
public interface Change {

    /**
     * Key of the record.
     *
     * @return the key, or null if the server left it out
     */
    Long id();

    /**
     * Change counter of the record: a number that grows with each change anywhere in the tenant, not a time.
     *
     * @return the counter, or null if the server left it out
     */
    Long timestamp();

    /**
     * Whether the record has been deleted on the server, as the server says it.
     *
     * @return the flag, or null if the server left it out; {@link #isTombstone()} is the safe question
     */
    Boolean isDeleted();

    /**
     * Whether the record has been deleted on the server: only its key is left.
     *
     * @return true if it has
     */
    default boolean isTombstone() {
        return Boolean.TRUE.equals(isDeleted());
    }
}

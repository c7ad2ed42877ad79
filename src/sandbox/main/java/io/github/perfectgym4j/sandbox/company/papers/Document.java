package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A file stored for a member.
 *
 * @param id key, also of the file
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId whose
 * @param name file name
 * @param extension extension with its dot
 * @param type {@code Invoice}, {@code ContractAgreement} or {@code Other}
 * @param size bytes
 * @param isVisible whether the member may see it
 */
public record Document(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        String name,
        String extension,
        String type,
        int size,
        boolean isVisible)
        implements Entity {

    /** A file that the member may see. */
    public Document(
            long id,
            long timestamp,
            boolean isDeleted,
            long memberId,
            String name,
            String extension,
            String type,
            int size) {
        this(id, timestamp, isDeleted, memberId, name, extension, type, size, true);
    }

    /**
     * Deletes the file.
     *
     * @param newTimestamp change counter of the change
     * @return its tombstone
     */
    public Document deleted(long newTimestamp) {
        return new Document(id, newTimestamp, true, memberId, name, extension, type, size, isVisible);
    }
}

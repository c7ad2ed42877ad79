package io.github.perfectgym4j.sandbox.company.papers;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A message to a member.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId to whom
 * @param title subject
 * @param text text
 * @param status delivery, such as {@code Planned}
 * @param isRead has been read
 * @param created when it was written
 * @param attachments attached files
 */
public record Message(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        String title,
        String text,
        String status,
        boolean isRead,
        LocalDateTime created,
        List<Attachment> attachments)
        implements Entity {

    /**
     * An attached file.
     *
     * @param id key of the file
     * @param name file name
     */
    public record Attachment(long id, String name) {}

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}

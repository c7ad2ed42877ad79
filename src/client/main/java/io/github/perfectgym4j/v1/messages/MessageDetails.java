package io.github.perfectgym4j.v1.messages;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.StoredFile;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A message to a member with its text (contract: {@code MessageDetails}).
 *
 * @param id key of the message
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param title subject
 * @param status how far the delivery has come
 * @param isRead whether the member has read it (two names on the wire, quirk Q31)
 * @param createdDate when it was written, local to the club
 * @param text the message itself
 * @param comment remark of the club
 * @param attachments files that go with it
 */
public record MessageDetails(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String title,
        MessageStatus status,
        @JsonbProperty("read") @WireNames("isReaded") Boolean isRead,
        LocalDateTime createdDate,
        String text,
        String comment,
        List<StoredFile> attachments)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "MessageDetails[id=" + id + "]";
    }
}

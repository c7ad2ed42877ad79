package io.github.perfectgym4j.v1.messages;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDateTime;

/**
 * A message to a member, as lists give it (contract: {@code Message}).
 *
 * @param id key of the message
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param title subject
 * @param status how far the delivery has come
 * @param isRead whether the member has read it (two names on the wire, quirk Q31)
 * @param createdDate when it was written, local to the club
 */
public record Message(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String title,
        MessageStatus status,
        @JsonbProperty("isReaded") @WireNames("read") Boolean isRead,
        LocalDateTime createdDate)
        implements Change {

    /** Shows the key only: traces of a server must not hold personal data. */
    @Override
    public String toString() {
        return "Message[id=" + id + "]";
    }
}

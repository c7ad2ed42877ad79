package io.github.perfectgym4j.v1.messages;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How far the delivery of a message has come. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record MessageStatus(String value) implements TextValue {

    /** Not begun. */
    public static final MessageStatus PLANNED = new MessageStatus("Planned");

    /** Under way. */
    public static final MessageStatus IN_PROGRESS = new MessageStatus("InProgress");

    /** Delivered. */
    public static final MessageStatus DONE = new MessageStatus("Done");

    /** Put off. */
    public static final MessageStatus POSTPONED = new MessageStatus("Postponed");

    /** Not delivered. */
    public static final MessageStatus FAILED = new MessageStatus("Failed");
}

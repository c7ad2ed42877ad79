package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Whether an event is planned or has been. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record EventCreateMode(String value) implements TextValue {

    /** Plans an event. */
    public static final EventCreateMode SCHEDULE = new EventCreateMode("Schedule");

    /** Stores an event that is over; it needs an outcome. */
    public static final EventCreateMode RECORD = new EventCreateMode("Record");
}

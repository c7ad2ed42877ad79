package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of an event with a lead. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CrmEventType(String value) implements TextValue {

    /** A call. */
    public static final CrmEventType PHONE = new CrmEventType("Phone");

    /** A meeting. */
    public static final CrmEventType MEETING = new CrmEventType("Meeting");
}

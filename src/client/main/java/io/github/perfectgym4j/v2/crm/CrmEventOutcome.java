package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Outcome of an event with a lead. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CrmEventOutcome(String value) implements TextValue {

    /** The person did not answer. */
    public static final CrmEventOutcome NO_RESPONSE = new CrmEventOutcome("NoResponse");

    /** There will be another event. */
    public static final CrmEventOutcome SCHEDULE_NEW = new CrmEventOutcome("ScheduleNew");

    /** Something was sold. */
    public static final CrmEventOutcome SALE = new CrmEventOutcome("Sale");

    /** Nothing will come of it. */
    public static final CrmEventOutcome DEAD = new CrmEventOutcome("Dead");

    /** The person confirmed. */
    public static final CrmEventOutcome CONFIRMED = new CrmEventOutcome("Confirmed");

    /** The person became a guest or member. */
    public static final CrmEventOutcome CONVERTED = new CrmEventOutcome("Converted");

    /** Something else. */
    public static final CrmEventOutcome OTHER = new CrmEventOutcome("Other");

    /** It took place. */
    public static final CrmEventOutcome COMPLETED = new CrmEventOutcome("Completed");
}

package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Whether a trainer is free. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AvailabilityStatus(String value) implements TextValue {

    /** Free. */
    public static final AvailabilityStatus AVAILABLE = new AvailabilityStatus("Available");

    /** Teaching. */
    public static final AvailabilityStatus BUSY = new AvailabilityStatus("Busy");

    /** Not there. */
    public static final AvailabilityStatus UNAVAILABLE = new AvailabilityStatus("Unavailable");

    /** There, but on duty. */
    public static final AvailabilityStatus DUTY = new AvailabilityStatus("Duty");
}

package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class FacilitySets {

    private static final List<Described> ALL = List.of(
            new CancelReasons(),
            new Definitions(),
            new AvailabilityDays(),
            new AvailabilityDayPeriods(),
            new AvailabilityHours(),
            new AvailabilityHourPeriods(),
            new RuleLimits(),
            new RulePrices(),
            new Rules(),
            new Bookings(),
            new Availabilities());

    private FacilitySets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}

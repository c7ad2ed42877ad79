package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import java.time.Duration;

/**
 * What can be booked.
 *
 * @param id key
 * @param name name
 * @param isActive whether it can be booked at present
 * @param duration length of one unit; bookings last whole units
 * @param interval time between two possible starts, counted from the opening of the zone
 * @param setup time that the zone has to be free before; may be zero
 * @param cooldown time that the zone has to be free afterwards; may be zero
 * @param least fewest units of a booking
 * @param most most units of a booking
 * @param kind sort of zone that it takes place in
 * @param mostSlots most slots of a booking; null if the zone is booked as a whole
 */
public record FacilityDefinition(
        long id,
        String name,
        boolean isActive,
        Duration duration,
        Duration interval,
        Duration setup,
        Duration cooldown,
        int least,
        int most,
        ZoneKind kind,
        Integer mostSlots) {

    /** @return whether the zone is booked as a whole */
    public boolean isEntireZone() {
        return mostSlots == null;
    }
}

package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.util.List;

/**
 * An option for booking a facility: a time to begin (contract: {@code GetFacilityBookingOptionsResultStartTime}).
 *
 * @param start beginning; goes as it is into {@link BookFacility}
 * @param ruleIdsForEntireZone keys of the rules by which a whole room can be booked; never null
 * @param ruleIdsForSlot keys of the rules by which places in a room can be booked; never null
 * @param zoneIds keys of the rooms; never null
 */
public record StartTimeOption(
        ApiDateTime start, List<Long> ruleIdsForEntireZone, List<Long> ruleIdsForSlot, List<Long> zoneIds) {}

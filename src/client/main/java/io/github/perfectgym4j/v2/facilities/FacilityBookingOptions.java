package io.github.perfectgym4j.v2.facilities;

import java.util.List;

/**
 * The options that a member has for booking a facility (contract: {@code GetFacilityBookingOptionsResult}).
 *
 * @param durations for how long; never null
 */
public record FacilityBookingOptions(List<DurationOption> durations) {}

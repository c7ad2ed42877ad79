package io.github.perfectgym4j.v2.facilities;

import java.util.List;

/**
 * What a member could book (contract: {@code GetFacilityBookingOptionsResult}).
 *
 * @param durations for how long; never null
 */
public record FacilityBookingOptions(List<DurationOption> durations) {}

package io.github.perfectgym4j.v2.facilities;

import java.util.List;

/**
 * An option for booking a facility: a length of time (contract: {@code GetFacilityBookingOptionsResultDuration}).
 *
 * @param durationInMinutes how long, in minutes
 * @param startTimeOptions when; never null
 */
public record DurationOption(Long durationInMinutes, List<StartTimeOption> startTimeOptions) {}

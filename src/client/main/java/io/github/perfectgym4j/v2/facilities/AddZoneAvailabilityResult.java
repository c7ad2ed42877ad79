package io.github.perfectgym4j.v2.facilities;

/**
 * Rooms that are open for bookings (contract: {@code AddClubZoneAvailabilityResult}).
 *
 * @param backgroundJobId key of the job that is still at it; null if it is done
 */
public record AddZoneAvailabilityResult(Long backgroundJobId) {}

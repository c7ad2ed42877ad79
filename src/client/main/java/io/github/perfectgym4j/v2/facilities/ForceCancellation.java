package io.github.perfectgym4j.v2.facilities;

/**
 * Rules that do not count for a cancellation (contract: {@code CancelFacilityBookingRequestForceOptions}).
 *
 * @param forceEvenIfBookingIsInThePast whether a booking that is over can be cancelled
 * @param forceEvenIfBookingIsCompleted whether a booking that has been used can be cancelled
 * @param ignoreAllLimits whether it may be too late
 */
public record ForceCancellation(
        boolean forceEvenIfBookingIsInThePast, boolean forceEvenIfBookingIsCompleted, boolean ignoreAllLimits) {}

package io.github.perfectgym4j.v2.facilities;

import java.time.LocalDateTime;

/**
 * A member who is going to book a facility (contract: {@code GetFacilityBookingOptionsRequest}).
 *
 * @param memberId key of the member, or null
 * @param clubId key of the club, or null
 * @param clubZoneTypeId key of the kind of room, from the set {@code ClubZoneTypes}, or null
 * @param from beginning, in the club's time, or null
 * @param to end, in the club's time, at most four hours after the beginning, or null
 */
public record GetFacilityBookingOptions(
        Long memberId, Long clubId, Long clubZoneTypeId, LocalDateTime from, LocalDateTime to) {

    /** Checks what cannot be right. */
    public GetFacilityBookingOptions {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from");
        }
    }
}

package io.github.perfectgym4j.v2.facilities;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Days for which rooms are closed (contract: {@code RemoveClubZoneAvailabilityForDateRangeRequest}).
 *
 * @param clubId key of the club
 * @param clubZoneIds keys of the rooms
 * @param startDate first day
 * @param endDate last day
 * @param cancelMode on which days, or null
 * @param daysOfWeek days of the week, or null; only for certain weeks
 */
public record RemoveZoneAvailabilities(
        long clubId,
        List<Long> clubZoneIds,
        LocalDate startDate,
        LocalDate endDate,
        RemovalPattern cancelMode,
        @JsonbProperty("daysOfWeekToRemoveAvailability") List<Weekday> daysOfWeek) {

    /** Checks what the contract requires. */
    public RemoveZoneAvailabilities {
        clubZoneIds = List.copyOf(Objects.requireNonNull(clubZoneIds, "clubZoneIds"));
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(endDate, "endDate");
        daysOfWeek = daysOfWeek == null ? null : List.copyOf(daysOfWeek);
        if (endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate must not be before startDate");
        }
    }

    /**
     * Days with what is required.
     *
     * @param clubId key of the club
     * @param clubZoneIds keys of the rooms
     * @param startDate first day
     * @param endDate last day
     * @return the request
     */
    public static RemoveZoneAvailabilities of(
            long clubId, List<Long> clubZoneIds, LocalDate startDate, LocalDate endDate) {
        return new RemoveZoneAvailabilities(clubId, clubZoneIds, startDate, endDate, null, null);
    }

    /**
     * Chooses the days.
     *
     * @param cancelMode on which days
     * @return the request with it
     */
    public RemoveZoneAvailabilities withCancelMode(RemovalPattern cancelMode) {
        return new RemoveZoneAvailabilities(clubId, clubZoneIds, startDate, endDate, cancelMode, daysOfWeek);
    }

    /**
     * Chooses days of the week.
     *
     * @param daysOfWeek days of the week
     * @return the request with it
     */
    public RemoveZoneAvailabilities withDaysOfWeek(List<Weekday> daysOfWeek) {
        return new RemoveZoneAvailabilities(clubId, clubZoneIds, startDate, endDate, cancelMode, daysOfWeek);
    }
}

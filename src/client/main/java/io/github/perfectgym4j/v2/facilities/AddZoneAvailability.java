package io.github.perfectgym4j.v2.facilities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * A time for which rooms are open for bookings (contract: {@code AddClubZoneAvailabilityRequest}).
 *
 * @param clubId key of the club
 * @param clubZoneIds keys of the rooms, or null
 * @param dateFrom first day
 * @param dateTo last day, or null
 * @param startTime time of each day from which they are open
 * @param endTime time of each day until which they are open
 * @param availabilityDays days of the week, or null; only for a weekly or biweekly recurrence
 * @param recurrencePattern the recurrence, or null
 * @param customZoneCapacity number of places, in place of that of the room, or null
 * @param overrideConflicts whether it takes the place of other entries at that time; otherwise such days are left as they are
 */
public record AddZoneAvailability(
        long clubId,
        List<Long> clubZoneIds,
        LocalDate dateFrom,
        LocalDate dateTo,
        LocalTime startTime,
        LocalTime endTime,
        List<Weekday> availabilityDays,
        RecurrencePattern recurrencePattern,
        Integer customZoneCapacity,
        boolean overrideConflicts) {

    /** Checks what the contract requires. */
    public AddZoneAvailability {
        clubZoneIds = clubZoneIds == null ? null : List.copyOf(clubZoneIds);
        Objects.requireNonNull(dateFrom, "dateFrom");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(endTime, "endTime");
        availabilityDays = availabilityDays == null ? null : List.copyOf(availabilityDays);
        if (dateTo != null && dateTo.isBefore(dateFrom)) {
            throw new IllegalArgumentException("dateTo must not be before dateFrom");
        }
    }

    /**
     * Begins a request.
     *
     * @param clubId key of the club
     * @param dateFrom first day
     * @param startTime time of each day from which they are open
     * @param endTime time of each day until which they are open
     * @return a builder
     */
    public static Builder builder(long clubId, LocalDate dateFrom, LocalTime startTime, LocalTime endTime) {
        return new Builder(clubId, dateFrom, startTime, endTime);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final long clubId;
        private List<Long> clubZoneIds;
        private final LocalDate dateFrom;
        private LocalDate dateTo;
        private final LocalTime startTime;
        private final LocalTime endTime;
        private List<Weekday> availabilityDays;
        private RecurrencePattern recurrencePattern;
        private Integer customZoneCapacity;
        private boolean overrideConflicts;

        private Builder(long clubId, LocalDate dateFrom, LocalTime startTime, LocalTime endTime) {
            this.clubId = clubId;
            this.dateFrom = dateFrom;
            this.startTime = startTime;
            this.endTime = endTime;
        }

        /**
         * Names the rooms.
         *
         * @param value keys of the rooms
         * @return this builder
         */
        public Builder clubZoneIds(List<Long> value) {
            clubZoneIds = value;
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param value last day
         * @return this builder
         */
        public Builder dateTo(LocalDate value) {
            dateTo = value;
            return this;
        }

        /**
         * Chooses days of the week.
         *
         * @param value days of the week
         * @return this builder
         */
        public Builder availabilityDays(List<Weekday> value) {
            availabilityDays = value;
            return this;
        }

        /**
         * Sets the recurrence.
         *
         * @param value the recurrence
         * @return this builder
         */
        public Builder recurrencePattern(RecurrencePattern value) {
            recurrencePattern = value;
            return this;
        }

        /**
         * Sets the number of places.
         *
         * @param value number of places, in place of that of the room
         * @return this builder
         */
        public Builder customZoneCapacity(int value) {
            customZoneCapacity = value;
            return this;
        }

        /**
         * Takes the place of other entries at that time.
         *
         * @return this builder
         */
        public Builder overridingConflicts() {
            overrideConflicts = true;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AddZoneAvailability build() {
            return new AddZoneAvailability(
                    clubId,
                    clubZoneIds,
                    dateFrom,
                    dateTo,
                    startTime,
                    endTime,
                    availabilityDays,
                    recurrencePattern,
                    customZoneCapacity,
                    overrideConflicts);
        }
    }
}

package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A place that a person reserves (contract: {@code ClassPassReservationRequest}).
 *
 * @param reservationId ClassPass's key of the reservation, or null
 * @param partnerId key of the company, or null
 * @param venueId key of the club, or null
 * @param scheduleId key of the class, or null
 * @param user who it is, or null
 * @param spotLabel name of the place, or null
 */
public record Reservation(
        @JsonbProperty("reservation_id") String reservationId,
        @JsonbProperty("partner_id") Long partnerId,
        @JsonbProperty("venue_id") Long venueId,
        @JsonbProperty("schedule_id") Long scheduleId,
        ClassPassUser user,
        @JsonbProperty("spot_label") String spotLabel) {

    /**
     * A reservation with what is required.
     *
     * @param reservationId ClassPass's key of the reservation
     * @param partnerId key of the company
     * @param venueId key of the club
     * @param scheduleId key of the class
     * @param user who it is
     * @return the request
     */
    public static Reservation of(
            String reservationId, long partnerId, long venueId, long scheduleId, ClassPassUser user) {
        return new Reservation(reservationId, partnerId, venueId, scheduleId, user, null);
    }

    /**
     * Chooses the place.
     *
     * @param spotLabel name of the place
     * @return the request with it
     */
    public Reservation withSpotLabel(String spotLabel) {
        return new Reservation(reservationId, partnerId, venueId, scheduleId, user, spotLabel);
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "Reservation[***]";
    }
}

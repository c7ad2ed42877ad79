package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * A class at a certain time (contract: {@code ClassPassSchedule}).
 *
 * @param id key
 * @param partnerId key of the company
 * @param venueId key of the club
 * @param start beginning
 * @param end end
 * @param classType what it is
 * @param scheduleName name
 * @param teachers who teaches it; never null
 * @param room in which room
 * @param address address
 * @param coordinate where it is
 * @param totalSpots how many places there are
 * @param availableSpots how many are free
 * @param hasLayout whether places are numbered
 * @param layout the numbered places; never null
 * @param availableSpotLabels names of the places that are free, as ClassPass writes them
 * @param bookableFrom when booking opens
 * @param bookableUntil when booking closes
 * @param lateCancelWindow how long before it a cancellation is late, as ClassPass writes it
 * @param isCancelled whether it has been cancelled
 * @param lastUpdated when it was changed
 */
public record Schedule(
        Long id,
        @JsonbProperty("partner_id") Long partnerId,
        @JsonbProperty("venue_id") Long venueId,
        @JsonbProperty("start_datetime") ApiDateTime start,
        @JsonbProperty("end_datetime") ApiDateTime end,
        @JsonbProperty("class") ScheduledClass classType,
        @JsonbProperty("schedule_name") String scheduleName,
        List<Teacher> teachers,
        Room room,
        Address address,
        Coordinate coordinate,
        @JsonbProperty("total_spots") Integer totalSpots,
        @JsonbProperty("available_spots") Integer availableSpots,
        @JsonbProperty("has_layout") Boolean hasLayout,
        List<Spot> layout,
        @JsonbProperty("available_spot_labels") String availableSpotLabels,
        @JsonbProperty("bookable_window_starts") ApiDateTime bookableFrom,
        @JsonbProperty("bookable_window_ends") ApiDateTime bookableUntil,
        @JsonbProperty("late_cancel_window") String lateCancelWindow,
        @JsonbProperty("is_cancelled") Boolean isCancelled,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}

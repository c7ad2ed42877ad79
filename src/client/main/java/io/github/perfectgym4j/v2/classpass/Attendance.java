package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A person who reserved a place (contract: {@code ClassPassAttendance}).
 *
 * @param userId ClassPass's key of the person
 * @param reservationId ClassPass's key of the reservation
 * @param spotLabel name of the place, or null
 * @param status what became of it
 * @param lastUpdated when it was changed
 */
public record Attendance(
        @JsonbProperty("cp_user_id") String userId,
        @JsonbProperty("reservation_id") String reservationId,
        @JsonbProperty("spot_label") String spotLabel,
        AttendanceStatus status,
        @JsonbProperty("last_updated") ApiDateTime lastUpdated) {}

package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A reservation that is cancelled (contract: {@code ClassPassCancelReservationRequest}).
 *
 * @param isLateCancel whether the cancellation is late
 * @param partnerId key of the company, or null
 */
public record CancelReservation(
        @JsonbProperty("is_late_cancel") boolean isLateCancel,
        @JsonbProperty("partner_id") Long partnerId) {}

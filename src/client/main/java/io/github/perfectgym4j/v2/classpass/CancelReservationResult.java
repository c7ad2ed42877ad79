package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A reservation that has been cancelled (contract: {@code ClassPassCancelReservationResult}).
 *
 * @param isLateCancel whether the cancellation counts as late
 */
public record CancelReservationResult(
        @JsonbProperty("is_late_cancel") Boolean isLateCancel) {}

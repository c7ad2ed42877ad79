package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A time at which a training could begin (contract: {@code AvailableTrainingSlotDto}).
 *
 * @param startDate the time; goes as it is into {@link BookPersonalTraining}
 * @param personalTrainingDefinitionId key of the kind of training
 * @param isAvailable whether it can be booked
 * @param clubZoneId key of the room, or null
 */
public record AvailabilitySlot(
        ApiDateTime startDate, Long personalTrainingDefinitionId, Boolean isAvailable, Long clubZoneId) {}

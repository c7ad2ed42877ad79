package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Duration;

/**
 * A time of a trainer (contract: {@code TrainerAvailabilityBlockDto}).
 *
 * @param employeeId key of the trainer
 * @param startDate beginning
 * @param endDate end
 * @param duration how long it is
 * @param clubZoneId key of the room, or null
 * @param personalTrainingBookingId key of the training in that time, or null
 * @param isInThePast whether it is over
 * @param status whether the trainer is free
 * @param classId key of the class in that time, or null
 */
public record AvailabilityBlock(
        Long employeeId,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Duration duration,
        Long clubZoneId,
        Long personalTrainingBookingId,
        Boolean isInThePast,
        AvailabilityStatus status,
        Long classId) {}

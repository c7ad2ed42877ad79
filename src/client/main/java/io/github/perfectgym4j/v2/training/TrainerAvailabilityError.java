package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why a question for free times of trainers is refused (contract: codes of {@code PersonalTrainings/GetPersonalTrainerAvailabilityBlocks}
 * and {@code PersonalTrainings/GetPersonalTrainerAvailabilitySlots}).
 */
public enum TrainerAvailabilityError implements ErrorCode {
    /** There is no such trainer. */
    TRAINER_VALIDATION_ERROR,

    /** The time is wrong. */
    DATE_RANGE_VALIDATION_ERROR,

    /** There is no such club. */
    CLUB_VALIDATION_ERROR,

    /** There is no such room in the club. */
    CLUB_ZONE_VALIDATION_ERROR
}

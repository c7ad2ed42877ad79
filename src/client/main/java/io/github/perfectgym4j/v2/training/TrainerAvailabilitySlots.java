package io.github.perfectgym4j.v2.training;

import java.util.List;

/**
 * At which times a training with a trainer could begin (contract: {@code GetPersonalTrainerAvailabilitySlotsResult}).
 *
 * @param availableTrainingSlots the times; never null
 */
public record TrainerAvailabilitySlots(List<AvailabilitySlot> availableTrainingSlots) {}

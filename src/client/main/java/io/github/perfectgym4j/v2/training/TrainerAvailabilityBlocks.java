package io.github.perfectgym4j.v2.training;

import java.util.List;

/**
 * From when to when trainers are free (contract: {@code GetPersonalTrainerAvailabilityBlocksResult}).
 *
 * @param availableTrainingBlocks the blocks; never null
 */
public record TrainerAvailabilityBlocks(List<AvailabilityBlock> availableTrainingBlocks) {}

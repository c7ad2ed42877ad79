package io.github.perfectgym4j.v2.training;

/**
 * A personal training that is cancelled (contract: {@code CancelPersonalTrainingRequest}).
 *
 * @param personalTrainingBookingId key of the booking
 */
public record CancelPersonalTraining(long personalTrainingBookingId) {}

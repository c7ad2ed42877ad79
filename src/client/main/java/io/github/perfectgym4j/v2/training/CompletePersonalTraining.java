package io.github.perfectgym4j.v2.training;

/**
 * A personal training that has taken place (contract: {@code CompletePersonalTrainingBookingRequest}).
 *
 * @param personalTrainingBookingId key of the booking
 */
public record CompletePersonalTraining(long personalTrainingBookingId) {}

package io.github.perfectgym4j.v2.training;

/**
 * A personal training that is booked (contract: {@code BookPersonalTrainingResult}).
 *
 * @param personalTrainingBookingId key of the booking
 */
public record BookPersonalTrainingResult(Long personalTrainingBookingId) {}

package io.github.perfectgym4j.v2.training;

/**
 * A personal training that has taken place and is paid afterwards (contract: {@code CompletePaidInArrearsBookingRequest}).
 *
 * @param personalTrainingBookingId key of the booking, or null
 */
public record CompletePaidInArrearsBooking(Long personalTrainingBookingId) {}

package io.github.perfectgym4j.v2.classes;

/**
 * A booking (contract: {@code BookClassResult}).
 *
 * @param bookingId key of the booking
 * @param isStandby whether it is a place on the waiting list
 */
public record BookClassResult(Long bookingId, Boolean isStandby) {}

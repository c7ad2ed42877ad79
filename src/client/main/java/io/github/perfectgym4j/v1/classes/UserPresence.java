package io.github.perfectgym4j.v1.classes;

/**
 * Whether a booked member showed up (contract: {@code UserPresenceRequest}).
 *
 * @param classId key of the class
 * @param userId key of the member
 * @param isPresent true if the member was there
 */
public record UserPresence(long classId, long userId, boolean isPresent) {}

package io.github.perfectgym4j.v2.classes;

/**
 * Whether a booked member showed up (contract: {@code SetMembersPresenceOnClassRequest}).
 *
 * @param bookingId key of the booking
 * @param isPresent true if the member was there
 */
public record SetMembersPresenceOnClass(long bookingId, boolean isPresent) {}

package io.github.perfectgym4j.webhooks.event;

/**
 * A booking moved from the standby list of a class to a place ({@code ClassesBookingPromotedFromStandbyList}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param classId key of the class; null if the message has none
 */
public record ClassBookingPromotedFromStandbyList(Message message, Long memberId, Long classId) implements GymEvent {}

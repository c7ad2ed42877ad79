package io.github.perfectgym4j.webhooks.event;

/**
 * A booking of a class was cancelled ({@code ClassesBookingCancelled}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param classId key of the class; null if the message has none
 */
public record ClassBookingCancelled(Message message, Long memberId, Long classId) implements GymEvent {}

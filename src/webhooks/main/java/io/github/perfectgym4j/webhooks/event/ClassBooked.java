package io.github.perfectgym4j.webhooks.event;

/**
 * A member took a place in a class ({@code ClassesBooked}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param classId key of the class; null if the message has none
 */
public record ClassBooked(Message message, Long memberId, Long classId) implements GymEvent {}

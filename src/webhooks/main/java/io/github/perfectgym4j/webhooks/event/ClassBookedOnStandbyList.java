package io.github.perfectgym4j.webhooks.event;

/**
 * A member was put on the standby list of a class ({@code ClassesBookedOnStandbyList}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param classId key of the class; null if the message has none
 */
public record ClassBookedOnStandbyList(Message message, Long memberId, Long classId) implements GymEvent {}

package io.github.perfectgym4j.webhooks.event;

/**
 * A member came to a club or left it; which of both is not told ({@code UserPresenceChanged}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 */
public record MemberPresenceChanged(Message message, Long memberId) implements GymEvent {}

package io.github.perfectgym4j.webhooks.event;

/**
 * Something about a member was changed; what it was is not told ({@code UserModified}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 */
public record MemberModified(Message message, Long memberId) implements GymEvent {}

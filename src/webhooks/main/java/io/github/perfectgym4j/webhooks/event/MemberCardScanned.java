package io.github.perfectgym4j.webhooks.event;

/**
 * The card of a member was scanned, whether the door opened or not ({@code UserCardScanned}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 */
public record MemberCardScanned(Message message, Long memberId) implements GymEvent {}

package io.github.perfectgym4j.webhooks.event;

/**
 * A member answered an agreement; which one is not told ({@code AgreementAnswerModified}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 */
public record AgreementAnswerModified(Message message, Long memberId) implements GymEvent {}

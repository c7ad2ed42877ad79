package io.github.perfectgym4j.webhooks.event;

/**
 * Something was paid for a contract; which payment it was is not told ({@code ContractPaymentDone}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param contractId key of the contract; null if the message has none
 */
public record ContractPaymentDone(Message message, Long memberId, Long contractId) implements GymEvent {}

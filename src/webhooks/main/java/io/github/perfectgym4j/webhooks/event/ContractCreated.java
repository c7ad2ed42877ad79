package io.github.perfectgym4j.webhooks.event;

/**
 * A member got a contract ({@code ContractCreated}).
 *
 * @param message what was sent
 * @param memberId key of the member; null if the message has none
 * @param contractId key of the contract; null if the message has none
 */
public record ContractCreated(Message message, Long memberId, Long contractId) implements GymEvent {}

package io.github.perfectgym4j.webhooks.event;

/**
 * A message whose event has no type here, or that names none. Its fields are in {@link Message#data()}.
 *
 * @param message what was sent
 */
public record UnknownEvent(Message message) implements GymEvent {}

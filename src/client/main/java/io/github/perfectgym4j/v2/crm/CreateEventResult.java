package io.github.perfectgym4j.v2.crm;

/**
 * An event that has been created (contract: {@code CreateEventResult}).
 *
 * @param eventId key of the event
 */
public record CreateEventResult(Long eventId) {}

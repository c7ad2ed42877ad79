package io.github.perfectgym4j.webhooks.inbox;

/**
 * The entries of an inbox by state.
 *
 * @param waiting those that are still to be handed over
 * @param parked those that failed too often
 * @param done those that were handed over and are kept to recognise repetitions
 */
public record Counts(long waiting, long parked, long done) {}

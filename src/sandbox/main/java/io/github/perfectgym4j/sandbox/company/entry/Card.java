package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A membership card, or one that a member once had.
 *
 * @param id key, never shown
 * @param timestamp change counter
 * @param isDeleted taken from the member
 * @param memberId whose card
 * @param number number on it
 * @param isBlocked whether it is blocked
 * @param type {@code NormalCard} or {@code TemporaryCard}
 * @param contractId contract in force when it was handed out; null if unknown
 * @param reason why it was handed out
 */
public record Card(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        String number,
        boolean isBlocked,
        String type,
        Long contractId,
        String reason)
        implements Entity {

    /** A card that cannot be blocked. */
    public static final String TEMPORARY = "TemporaryCard";

    /**
     * Makes a usual card.
     *
     * @param id key
     * @param timestamp change counter
     * @param memberId who gets it
     * @param number number on it
     * @return card
     */
    public static Card normal(long id, long timestamp, long memberId, String number) {
        return new Card(id, timestamp, false, memberId, number, false, "NormalCard", null, "NotSpecified");
    }

    /**
     * Blocks or unblocks the card.
     *
     * @param newTimestamp change counter of the change
     * @param isNowBlocked whether it is blocked from now on
     * @return the card with that
     */
    public Card blocked(long newTimestamp, boolean isNowBlocked) {
        return new Card(id, newTimestamp, isDeleted, memberId, number, isNowBlocked, type, contractId, reason);
    }

    /** @return the card for one visit */
    Card temporary() {
        return new Card(id, timestamp, isDeleted, memberId, number, isBlocked, TEMPORARY, contractId, reason);
    }

    Card detached(long newTimestamp) {
        return new Card(id, newTimestamp, true, memberId, number, isBlocked, type, contractId, reason);
    }

    /** @return only the key: the number is as good as the card */
    @Override
    public String toString() {
        return "Card[" + id + "]";
    }
}

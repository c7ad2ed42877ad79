package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A card that a member is to have (contract: {@code MemberCardAssignRequest}).
 *
 * @param memberId key of the member
 * @param cardNumber number of the card
 * @param isTemporary whether the card is for one visit, and is taken from the member when the member leaves
 */
public record AssignCard(long memberId, String cardNumber, boolean isTemporary) {

    /** Checks what the contract requires. */
    public AssignCard {
        Objects.requireNonNull(cardNumber, "cardNumber");
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param cardNumber number of the card
     * @return the request
     */
    public static AssignCard of(long memberId, String cardNumber) {
        return new AssignCard(memberId, cardNumber, false);
    }

    /**
     * Sets whether the card is for one visit.
     *
     * @param value whether it is so
     * @return the request with it
     */
    public AssignCard withTemporary(boolean value) {
        return new AssignCard(memberId, cardNumber, value);
    }

    /** Always the same text, so that traces of a server show no card number. */
    @Override
    public String toString() {
        return "AssignCard[***]";
    }
}

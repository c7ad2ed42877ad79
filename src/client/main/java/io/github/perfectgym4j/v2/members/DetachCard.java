package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A card that a member is to lose (contract: {@code MemberCardDetachRequest}).
 *
 * @param memberId key of the member
 * @param cardNumber number of the card
 */
public record DetachCard(long memberId, String cardNumber) {

    /** Checks what the contract requires. */
    public DetachCard {
        Objects.requireNonNull(cardNumber, "cardNumber");
    }

    /** Always the same text, so that traces of a server show no card number. */
    @Override
    public String toString() {
        return "DetachCard[***]";
    }
}

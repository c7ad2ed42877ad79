package io.github.perfectgym4j.v1.users;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A membership card with its history (contract: {@code MembershipCard}).
 *
 * @param cardNumber number of the card
 * @param timestamp change counter
 * @param isBlocked whether it is blocked
 * @param isDeleted whether it has been deleted
 * @param cardType kind of card
 * @param contractId key of the contract for which it was handed out
 * @param assignReason why it was handed out (misspelt on the wire, quirk Q40)
 */
public record MembershipCard(
        String cardNumber,
        Long timestamp,
        Boolean isBlocked,
        Boolean isDeleted,
        CardType cardType,
        Long contractId,
        @JsonbProperty("assigneReason") CardReason assignReason) {

    /** Leaves the number out, which is as good as the card. */
    @Override
    public String toString() {
        return "MembershipCard[contractId=" + contractId + "]";
    }
}

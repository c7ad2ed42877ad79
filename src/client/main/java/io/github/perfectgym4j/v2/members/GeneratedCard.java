package io.github.perfectgym4j.v2.members;

/**
 * A new card (contract: {@code MemberCardGenerateResult}).
 *
 * @param cardNumber number of the card
 */
public record GeneratedCard(String cardNumber) {

    /** Always the same text, so that traces of a server show no card number. */
    @Override
    public String toString() {
        return "GeneratedCard[***]";
    }
}

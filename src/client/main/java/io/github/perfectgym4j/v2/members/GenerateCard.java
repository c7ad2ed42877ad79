package io.github.perfectgym4j.v2.members;

/**
 * A request for a new card of a member (contract: {@code MemberCardGenerateRequest}).
 *
 * @param memberId key of the member
 * @param cardLength number of digits, or null for 10
 */
public record GenerateCard(long memberId, Integer cardLength) {

    /** Checks what the contract requires. */
    public GenerateCard {
        if (cardLength != null && cardLength < 1) {
            throw new IllegalArgumentException("cardLength must be positive");
        }
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static GenerateCard of(long memberId) {
        return new GenerateCard(memberId, null);
    }

    /**
     * Sets the number of digits.
     *
     * @param value number of digits
     * @return the request with it
     */
    public GenerateCard withCardLength(int value) {
        return new GenerateCard(memberId, value);
    }
}

package io.github.perfectgym4j.sandbox.company.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The votes for a class type or an instructor.
 *
 * @param mean mean of all votes (1 to 5); null without votes
 * @param votes number of votes
 * @param ranking weighted mean, by which lists can be ordered
 */
public record Rating(BigDecimal mean, int votes, BigDecimal ranking) {

    /** Without votes. */
    public static final Rating NONE = new Rating(null, 0, BigDecimal.ZERO);

    // Weight and value of the votes that the weighted mean assumes for everybody, so that few votes count little.
    private static final BigDecimal ASSUMED_SUM = BigDecimal.valueOf(30);
    private static final int ASSUMED_VOTES = 10;

    /**
     * Takes a vote back.
     *
     * @param vote 1 to 5; one that was added before
     * @return the figures without it
     */
    public Rating minus(int vote) {
        if (votes <= 1) {
            return NONE;
        }
        BigDecimal sum = mean.multiply(BigDecimal.valueOf(votes)).subtract(BigDecimal.valueOf(vote));
        return of(sum, votes - 1);
    }

    private static Rating of(BigDecimal sum, int votes) {
        return new Rating(
                sum.divide(BigDecimal.valueOf(votes), 2, RoundingMode.HALF_UP),
                votes,
                sum.add(ASSUMED_SUM).divide(BigDecimal.valueOf((long) votes + ASSUMED_VOTES), 2, RoundingMode.HALF_UP));
    }

    /**
     * Adds a vote.
     *
     * @param vote 1 to 5
     * @return the new figures, rounded to two places
     */
    public Rating plus(int vote) {
        BigDecimal before = mean == null ? BigDecimal.ZERO : mean.multiply(BigDecimal.valueOf(votes));
        BigDecimal sum = before.add(BigDecimal.valueOf(vote));
        return of(sum, votes + 1);
    }
}

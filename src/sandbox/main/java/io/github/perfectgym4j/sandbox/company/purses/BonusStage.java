package io.github.perfectgym4j.sandbox.company.purses;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * An amount from which on a payment into a prepaid account earns a bonus.
 *
 * @param id key
 * @param amount amount paid in
 * @param clubId club that gives the bonus
 */
public record BonusStage(long id, BigDecimal amount, long clubId) {

    /** Stages as they are shown; between them the bonus grows along with the amount. */
    public static final List<BonusStage> ALL = Stream.of(100L, 200L, 500L, 1_000L)
            .map(amount -> new BonusStage(amount, BigDecimal.valueOf(amount), 2))
            .toList();

    /** @return bonus for that amount */
    public BigDecimal bonus() {
        return Purses.bonus(amount);
    }
}

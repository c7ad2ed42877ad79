package io.github.perfectgym4j.sandbox.company.contracts;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A pause of a contract.
 *
 * @param id key
 * @param timestamp change counter
 * @param type kind of pause
 * @param reason why
 * @param start first moment
 * @param end last moment
 * @param length days or months, as its type counts
 * @param fee what it costs
 */
public record Freeze(
        long id,
        long timestamp,
        FreezeType type,
        Reason reason,
        LocalDateTime start,
        LocalDateTime end,
        int length,
        BigDecimal fee) {

    /**
     * Why a contract may be paused.
     *
     * @param id key
     * @param name name
     */
    public record Reason(long id, String name) {}

    /**
     * Returns the state.
     *
     * @param now time in the club
     * @return state, never frozen
     */
    public Status status(LocalDateTime now) {
        return now.isBefore(start) ? Status.NOT_STARTED : now.isAfter(end) ? Status.ENDED : Status.CURRENT;
    }
}

package io.github.perfectgym4j.sandbox.company.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param length days, weeks or months, as its type counts
 * @param fee what it costs
 * @param feeId key of what was charged for it; null if it costs nothing
 */
public record Freeze(
        long id,
        long timestamp,
        FreezeType type,
        Reason reason,
        LocalDateTime start,
        LocalDateTime end,
        int length,
        BigDecimal fee,
        Long feeId) {

    /**
     * Why a contract may be paused.
     *
     * @param id key
     * @param name name
     */
    public record Reason(long id, String name) {}

    /** @return first day */
    public LocalDate first() {
        return start.toLocalDate();
    }

    /** @return last day */
    public LocalDate last() {
        return end.toLocalDate();
    }

    /**
     * Returns the state.
     *
     * @param now time in the club
     * @return state, never frozen
     */
    public Status status(LocalDateTime now) {
        return now.isBefore(start) ? Status.NOT_STARTED : now.isAfter(end) ? Status.ENDED : Status.CURRENT;
    }

    Freeze changed(long newTimestamp, Reason newReason, LocalDate first, LocalDate last, int newLength) {
        return new Freeze(
                id,
                newTimestamp,
                type,
                newReason,
                first.atStartOfDay(),
                last.atTime(23, 59, 59),
                newLength,
                fee,
                feeId);
    }
}

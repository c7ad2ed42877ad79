package io.github.perfectgym4j.sandbox.company.revenue;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A charge that was paid for a period, and is earned day by day.
 *
 * @param id key
 * @param timestamp change counter
 * @param chargeId charge that was paid
 * @param memberId who paid it
 * @param contractId contract
 * @param amount net amount
 * @param left what has not been earned
 * @param start first day of the period
 * @param end last day of the period
 */
public record DeferredRevenue(
        long id,
        long timestamp,
        long chargeId,
        long memberId,
        long contractId,
        BigDecimal amount,
        BigDecimal left,
        LocalDate start,
        LocalDate end)
        implements Entity {

    @Override
    public boolean isDeleted() {
        return false;
    }
}

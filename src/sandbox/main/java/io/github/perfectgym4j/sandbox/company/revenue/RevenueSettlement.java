package io.github.perfectgym4j.sandbox.company.revenue;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of deferred revenue that has been earned.
 *
 * @param id key
 * @param timestamp change counter
 * @param revenueId deferred revenue
 * @param memberId who paid it
 * @param date last day that is earned
 * @param amount amount earned
 * @param left what has not been earned
 * @param days how many days were earned
 */
public record RevenueSettlement(
        long id,
        long timestamp,
        long revenueId,
        long memberId,
        LocalDate date,
        BigDecimal amount,
        BigDecimal left,
        int days)
        implements Entity {

    @Override
    public boolean isDeleted() {
        return false;
    }
}

package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Money taken from a stored card or bank account, or an attempt at that.
 *
 * @param id key
 * @param timestamp change counter
 * @param isAdHoc asked for by somebody, and not part of a regular collection
 * @param memberId who pays
 * @param clubId for which club
 * @param amount amount
 * @param description text
 * @param provider payment provider
 * @param key name at the provider
 * @param isPaid whether the money came
 * @param date when
 */
public record EPayment(
        long id,
        long timestamp,
        boolean isAdHoc,
        long memberId,
        long clubId,
        BigDecimal amount,
        String description,
        String provider,
        String key,
        boolean isPaid,
        LocalDateTime date)
        implements Entity {

    /** Payments stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }
}

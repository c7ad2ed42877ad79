package io.github.perfectgym4j.sandbox.company.purses;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Money paid into a prepaid account, its bonus included.
 *
 * @param id key
 * @param memberId whose account it is
 * @param details the occasion
 * @param amount amount
 * @param left what has not been spent yet; the oldest is spent first
 */
public record Prepayment(long id, long memberId, Details details, BigDecimal amount, BigDecimal left) {

    /**
     * The occasion of a payment into a prepaid account.
     *
     * @param date when
     * @param clubId where
     * @param description text
     * @param receipt number of the receipt; null if there is none
     * @param transactionId transaction at the till; null if there is none
     */
    public record Details(LocalDateTime date, long clubId, String description, Long receipt, Long transactionId) {}

    Prepayment spent(BigDecimal part) {
        return new Prepayment(id, memberId, details, amount, left.subtract(part));
    }
}

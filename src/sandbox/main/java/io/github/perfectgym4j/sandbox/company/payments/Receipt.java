package io.github.perfectgym4j.sandbox.company.payments;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * The result of a change to a prepaid account, or of a purchase.
 *
 * @param operationType kind of operation
 * @param paymentKey key of the payment
 * @param billNumber number of the bill
 * @param balance prepaid balance afterwards
 * @param date when
 */
public record Receipt(
        String operationType, String paymentKey, long billNumber, BigDecimal balance, LocalDateTime date) {}

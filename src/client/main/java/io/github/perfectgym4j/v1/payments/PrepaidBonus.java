package io.github.perfectgym4j.v1.payments;

import java.math.BigDecimal;

/**
 * What a payment into a prepaid account would bring (contract: {@code PrepaidBonus}). Amounts are in the currency of the club; the server
 * sends them as texts (quirk Q16).
 *
 * @param amount the payment
 * @param bonusAmount the bonus for it
 * @param totalAmount both together
 */
public record PrepaidBonus(BigDecimal amount, BigDecimal bonusAmount, BigDecimal totalAmount) {}

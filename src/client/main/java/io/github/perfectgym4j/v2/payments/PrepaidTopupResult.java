package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;

/**
 * The prepaid money of a member after some was added (contract: {@code PrepaidTopupResult}).
 *
 * @param currentPrepaidBalance the money, in the currency of the club
 */
public record PrepaidTopupResult(BigDecimal currentPrepaidBalance) {}

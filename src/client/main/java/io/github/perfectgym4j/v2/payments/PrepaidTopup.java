package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;

/**
 * Prepaid money that is added (contract: {@code PrepaidTopupRequest}).
 *
 * @param memberId key of the member
 * @param topupAmount how much, above zero, in the currency of the club, or null
 */
public record PrepaidTopup(long memberId, BigDecimal topupAmount) {

    /** Checks what cannot be right. */
    public PrepaidTopup {
        if (topupAmount != null && topupAmount.signum() <= 0) {
            throw new IllegalArgumentException("topupAmount must be positive");
        }
    }
}

package io.github.perfectgym4j.v1.payments;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What has been booked on a prepaid account, by a payment or by a purchase (contract: {@code PrepaidDetails}). The server sends the numbers
 * as texts (quirk Q16).
 *
 * @param operationType kind of booking, such as {@code CashLessPrepaid}
 * @param paymentKey key of the payment
 * @param billNumber number of the bill
 * @param customerBalance balance of the account afterwards, in the currency of the club
 * @param operationDate when it was booked, local time
 */
public record PrepaidDetails(
        String operationType,
        String paymentKey,
        Long billNumber,
        BigDecimal customerBalance,
        LocalDateTime operationDate) {}

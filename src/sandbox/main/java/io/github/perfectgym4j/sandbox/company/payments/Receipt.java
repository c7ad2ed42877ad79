package io.github.perfectgym4j.sandbox.company.payments;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * The result of a change to a prepaid account, or of a purchase.
 *
 * @param billNumber number of the bill
 * @param balance prepaid balance afterwards
 * @param date when
 */
public record Receipt(long billNumber, BigDecimal balance, LocalDateTime date) {

    /** @return kind of operation */
    public String operationType() {
        return "CashLessPrepaid";
    }

    /** @return key of the payment */
    public String paymentKey() {
        return "BILL-" + billNumber;
    }
}

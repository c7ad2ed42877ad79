package io.github.perfectgym4j.v1.paymentplans;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What is due when a contract begins inside a billing period (contract: {@code ProrataCalculation}). Amounts are in the currency of the
 * club. The server sends all values as texts (quirks Q16, Q17).
 *
 * @param amountTotal sum to pay
 * @param daysProratedCountTotal days that are charged in all
 * @param firstInstallmentDate day of the first payment, local time
 * @param firstMonthAmount share of the first month
 * @param firstMonthDaysProratedCount days of the first month that are charged
 * @param isDiscounted whether a discount is part of the figures
 * @param nextMonthsAmount share of the following months
 * @param nextMonthsDaysProratedCount days of the following months that are charged
 * @param recurringFeeStartDate day from which the regular fee is charged, local time
 */
public record ProrataCalculation(
        BigDecimal amountTotal,
        Integer daysProratedCountTotal,
        LocalDateTime firstInstallmentDate,
        BigDecimal firstMonthAmount,
        Integer firstMonthDaysProratedCount,
        Boolean isDiscounted,
        BigDecimal nextMonthsAmount,
        Integer nextMonthsDaysProratedCount,
        LocalDateTime recurringFeeStartDate) {}

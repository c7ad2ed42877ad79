package io.github.perfectgym4j.v2.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The prorated fee: what is due for the days before the first whole period. Amounts are in the currency of the club (contract: {@code
 * ProrataCalculationResult}).
 *
 * @param firstInstallmentDate day on which the first instalment is due
 * @param recurringFeeStartDate first day of the regular fee
 * @param firstMonthDaysProratedCount days that are charged in the first month
 * @param firstMonthAmount amount for them
 * @param nextMonthsDaysProratedCount days that are charged in the months after it
 * @param nextMonthsAmount amount for them
 * @param daysProratedCountTotal all days that are charged
 * @param amountTotal amount for them
 * @param isDiscounted whether discounts have lowered the amounts
 */
public record ProrataCalculation(
        LocalDate firstInstallmentDate,
        LocalDate recurringFeeStartDate,
        Long firstMonthDaysProratedCount,
        BigDecimal firstMonthAmount,
        Long nextMonthsDaysProratedCount,
        BigDecimal nextMonthsAmount,
        Long daysProratedCountTotal,
        BigDecimal amountTotal,
        Boolean isDiscounted) {}

package io.github.perfectgym4j.sandbox.company.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What is due before the regular fees of a contract begin.
 *
 * <p>The first month is charged by days, unless the contract starts on its first day: then it counts as a whole one. Direct debits are
 * collected on day {@value #COLLECTION_DAY} of a month; a later start is charged the next month together with the part of the first.
 *
 * @param firstInstallment day of the first payment
 * @param firstDays days charged of the first month, if it is a part
 * @param firstAmount amount for them
 * @param nextDays days of the whole months before the regular fees
 * @param nextAmount amount for them
 * @param recurringStart day of the first regular fee
 * @param isDiscounted whether discounts went into the amounts
 */
public record Prorata(
        LocalDate firstInstallment,
        int firstDays,
        BigDecimal firstAmount,
        int nextDays,
        BigDecimal nextAmount,
        LocalDate recurringStart,
        boolean isDiscounted) {

    /** Day of the month on which direct debits are collected. */
    public static final int COLLECTION_DAY = 23;

    static Prorata of(BigDecimal full, BigDecimal discounted, LocalDate start, boolean isDirectDebit) {
        int length = start.lengthOfMonth();
        LocalDate nextMonth = start.withDayOfMonth(1).plusMonths(1);
        int firstDays = start.getDayOfMonth() == 1 ? 0 : length - start.getDayOfMonth() + 1;
        boolean isLate = isDirectDebit && start.getDayOfMonth() > COLLECTION_DAY;
        int nextDays = firstDays == 0 ? length : isLate ? nextMonth.lengthOfMonth() : 0;
        LocalDate collection = start.withDayOfMonth(COLLECTION_DAY).plusMonths(isLate ? 1 : 0);
        return new Prorata(
                isDirectDebit ? collection : start,
                firstDays,
                discounted.multiply(new BigDecimal(firstDays)).divide(new BigDecimal(length), 2, RoundingMode.HALF_UP),
                nextDays,
                nextDays == 0 ? BigDecimal.ZERO : discounted,
                isLate ? nextMonth.plusMonths(1) : nextMonth,
                full.compareTo(discounted) != 0);
    }

    /** @return everything together */
    public BigDecimal total() {
        return firstAmount.add(nextAmount);
    }
}

package io.github.perfectgym4j.v2.contracts;

import java.time.YearMonth;
import java.util.Objects;

/**
 * The parameters of a discount. Which of the values it needs is told by {@code ContractDiscountDefinitions.parameters} (contract: {@code
 * RestContractDiscountParameter}).
 *
 * @param sinceDateMonth month from which it counts, 1 to 12, or null
 * @param sinceDateYear year from which it counts, or null
 * @param sinceInterval number of the period from which it counts, or null
 * @param untilInterval number of the period until which it counts, or null
 * @param dateMonth month for which it counts, 1 to 12, or null
 * @param dateYear year for which it counts, or null
 * @param interval number of periods, or null
 */
public record DiscountParameters(
        Integer sinceDateMonth,
        Integer sinceDateYear,
        Integer sinceInterval,
        Integer untilInterval,
        Integer dateMonth,
        Integer dateYear,
        Integer interval) {

    /**
     * A discount that counts from a month on.
     *
     * @param month the first month
     * @return the parameters
     */
    public static DiscountParameters since(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new DiscountParameters(month.getMonthValue(), month.getYear(), null, null, null, null, null);
    }

    /**
     * A discount that counts in one month.
     *
     * @param month the month
     * @return the parameters
     */
    public static DiscountParameters in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new DiscountParameters(null, null, null, null, month.getMonthValue(), month.getYear(), null);
    }

    /**
     * A discount that counts for some periods.
     *
     * @param first number of the first period
     * @param last number of the last period
     * @return the parameters
     */
    public static DiscountParameters between(int first, int last) {
        return new DiscountParameters(null, null, first, last, null, null, null);
    }

    /**
     * A discount that counts for a number of periods.
     *
     * @param periods how many
     * @return the parameters
     */
    public static DiscountParameters periods(int periods) {
        return new DiscountParameters(null, null, null, null, null, null, periods);
    }
}

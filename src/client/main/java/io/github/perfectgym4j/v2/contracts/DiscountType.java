package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a discount: how it changes the fee for the membership. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record DiscountType(String value) implements TextValue {

    /** Less by a percentage. */
    public static final DiscountType PERCENT = new DiscountType("Percent");

    /** Less by an amount. */
    public static final DiscountType AMOUNT = new DiscountType("Amount");

    /** A fixed fee in its place. */
    public static final DiscountType FIXED = new DiscountType("Fixed");

    /** Less by an amount in the first months. */
    public static final DiscountType AMOUNT_FOR_INITIAL_MONTHS = new DiscountType("AmountForInitialMonths");

    /** Less by a percentage in the first months. */
    public static final DiscountType PERCENT_FOR_INITIAL_MONTHS = new DiscountType("PercentForInitialMonths");

    /** Free after some months. */
    public static final DiscountType FREE_AFTER_MONTHS = new DiscountType("FreeAfterMonths");

    /** A fixed fee in a chosen month. */
    public static final DiscountType FIXED_FOR_CHOSEN_MONTH = new DiscountType("FixedForChosenMonth");

    /** Less by a percentage in some intervals. */
    public static final DiscountType PERCENT_FOR_INTERVALS = new DiscountType("PercentForIntervals");

    /** Less by an amount in some intervals. */
    public static final DiscountType AMOUNT_FOR_INTERVALS = new DiscountType("AmountForIntervals");

    /** Less by a percentage in a chosen month. */
    public static final DiscountType PERCENT_FOR_CHOSEN_MONTH = new DiscountType("PercentForChosenMonth");

    /** Less by an amount in the first intervals. */
    public static final DiscountType AMOUNT_FOR_INITIAL_INTERVALS = new DiscountType("AmountForInitialIntervals");

    /** Less by a percentage in the first intervals. */
    public static final DiscountType PERCENT_FOR_INITIAL_INTERVALS = new DiscountType("PercentForInitialIntervals");

    /** Free after some intervals. */
    public static final DiscountType FREE_AFTER_INTERVALS = new DiscountType("FreeAfterIntervals");

    /** Less by an amount in the last months. */
    public static final DiscountType AMOUNT_FOR_LAST_MONTHS = new DiscountType("AmountForLastMonths");

    /** Less by a percentage in the last months. */
    public static final DiscountType PERCENT_FOR_LAST_MONTHS = new DiscountType("PercentForLastMonths");

    /** A fixed fee until a chosen interval. */
    public static final DiscountType FIXED_UNTIL_CHOSEN_INTERVAL = new DiscountType("FixedUntilChosenInterval");

    /** Less by an amount from a chosen month on. */
    public static final DiscountType AMOUNT_SINCE_CHOSEN_MONTH = new DiscountType("AmountSinceChosenMonth");

    /** Less by a percentage from a chosen month on. */
    public static final DiscountType PERCENT_SINCE_CHOSEN_MONTH = new DiscountType("PercentSinceChosenMonth");

    /** Less by an amount from a chosen interval on. */
    public static final DiscountType AMOUNT_SINCE_CHOSEN_INTERVAL = new DiscountType("AmountSinceChosenInterval");

    /** Less by a percentage from a chosen interval on. */
    public static final DiscountType PERCENT_SINCE_CHOSEN_INTERVAL = new DiscountType("PercentSinceChosenInterval");

    /** Less by an amount in a chosen month. */
    public static final DiscountType AMOUNT_FOR_CHOSEN_MONTH = new DiscountType("AmountForChosenMonth");

    /** Free after a chosen month. */
    public static final DiscountType FREE_AFTER_CHOSEN_MONTH = new DiscountType("FreeAfterChosenMonth");

    /** A fixed fee in a chosen interval. */
    public static final DiscountType FIXED_FOR_CHOSEN_INTERVAL = new DiscountType("FixedForChosenInterval");

    /** Free after a chosen interval. */
    public static final DiscountType FREE_AFTER_CHOSEN_INTERVAL = new DiscountType("FreeAfterChosenInterval");

    /** Less by an amount from one chosen interval to another. */
    public static final DiscountType AMOUNT_FOR_CHOSEN_INTERVAL_RANGE =
            new DiscountType("AmountForChosenIntervalRange");

    /** Less by a percentage from one chosen interval to another. */
    public static final DiscountType PERCENT_FOR_CHOSEN_INTERVAL_RANGE =
            new DiscountType("PercentForChosenIntervalRange");

    /** A fixed fee from one chosen interval to another. */
    public static final DiscountType FIXED_FOR_CHOSEN_INTERVAL_RANGE = new DiscountType("FixedForChosenIntervalRange");

    /** More by a percentage from a chosen month on. */
    public static final DiscountType PERCENT_INCREASE_SINCE_CHOSEN_MONTH =
            new DiscountType("PercentIncreaseSinceChosenMonth");

    /** Less by an amount in the first interval, or the part of one before it. */
    public static final DiscountType AMOUNT_FOR_FIRST_INTERVAL_OR_PRORATA =
            new DiscountType("AmountForFirstIntervalOrProrata");

    /** Less by a percentage in the first interval, or the part of one before it. */
    public static final DiscountType PERCENT_FOR_FIRST_INTERVAL_OR_PRORATA =
            new DiscountType("PercentForFirstIntervalOrProrata");

    /** A fixed fee in the first interval, or the part of one before it. */
    public static final DiscountType FIXED_FOR_FIRST_INTERVAL_OR_PRORATA =
            new DiscountType("FixedForFirstIntervalOrProrata");
}

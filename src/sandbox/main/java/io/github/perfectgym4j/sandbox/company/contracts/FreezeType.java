package io.github.perfectgym4j.sandbox.company.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A kind of pause.
 *
 * @param id key
 * @param name name
 * @param unit days, weeks or months
 * @param minimum shortest length
 * @param maximum longest length
 * @param budget longest length of all pauses of this kind in one contract
 * @param fixedFee price
 * @param administrationFee price of the paperwork; only shown
 * @param use where it can be used
 */
public record FreezeType(
        long id,
        String name,
        ChronoUnit unit,
        int minimum,
        int maximum,
        int budget,
        BigDecimal fixedFee,
        BigDecimal administrationFee,
        Use use) {

    /**
     * Where a kind of pause can be used.
     *
     * @param isActive can be used for new pauses
     * @param yearlyBudget longest length of all pauses of this kind in one contract and calendar year; null for any
     * @param planIds plans; empty for all
     * @param clubIds clubs; empty for all
     * @param until last day on which a pause may begin; null if open
     * @param related kinds that may be used beside it in the same contract
     */
    public record Use(
            boolean isActive,
            Integer yearlyBudget,
            Set<Long> planIds,
            Set<Long> clubIds,
            LocalDate until,
            Set<Long> related) {

        private static Use everywhere(Long... related) {
            return new Use(true, null, Set.of(), Set.of(), null, Set.of(related));
        }
    }

    /** All kinds, those of the vendor's samples first. */
    public static final List<FreezeType> ALL = List.of(
            new FreezeType(
                    7,
                    "Daily Freeze",
                    ChronoUnit.DAYS,
                    2,
                    8,
                    30,
                    BigDecimal.ONE,
                    new BigDecimal(25),
                    Use.everywhere(6L, 20L, 21L)),
            new FreezeType(
                    6,
                    "Monthly Freeze",
                    ChronoUnit.MONTHS,
                    1,
                    3,
                    3,
                    BigDecimal.ONE,
                    new BigDecimal(20),
                    Use.everywhere(7L)),
            new FreezeType(
                    20,
                    "Weekly Freeze",
                    ChronoUnit.WEEKS,
                    1,
                    4,
                    8,
                    new BigDecimal("2.45"),
                    BigDecimal.ZERO,
                    new Use(true, null, Set.of(48L), Set.of(), null, Set.of(7L))),
            new FreezeType(
                    21,
                    "Holiday Freeze",
                    ChronoUnit.DAYS,
                    7,
                    14,
                    60,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    new Use(true, 21, Set.of(46L), Set.of(3L), null, Set.of(7L))),
            new FreezeType(
                    22,
                    "Reopening Freeze",
                    ChronoUnit.MONTHS,
                    1,
                    2,
                    2,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    new Use(true, null, Set.of(46L), Set.of(), LocalDate.of(2024, 12, 31), Set.of())),
            new FreezeType(
                    23,
                    "Medical Freeze",
                    ChronoUnit.MONTHS,
                    1,
                    6,
                    6,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    new Use(false, null, Set.of(46L), Set.of(), null, Set.of())));

    /**
     * Looks one up.
     *
     * @param id key
     * @return the kind
     */
    public static Optional<FreezeType> find(long id) {
        return ALL.stream().filter(type -> type.id == id).findFirst();
    }

    /**
     * Says whether it can be used with a plan.
     *
     * @param planId plan
     * @return whether the plan is one of its plans
     */
    public boolean isFor(long planId) {
        return use.planIds().isEmpty() || use.planIds().contains(planId);
    }

    /** @return unit as version 1 names it */
    public String period() {
        return switch (unit) {
            case DAYS -> "Day";
            case WEEKS -> "Week";
            default -> "Month";
        };
    }

    /** @return length in whole units, both days included; 0 if it is none */
    int length(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        int whole = Math.toIntExact(Math.min(unit.between(first, after), Integer.MAX_VALUE - 1));
        // From the 31st to the 28th is a month, which between does not count.
        return IntStream.of(whole, whole + 1)
                .filter(length -> first.plus(length, unit).equals(after))
                .findFirst()
                .orElse(0);
    }
}

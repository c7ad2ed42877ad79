package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule.NeededContract;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule.Price;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule.Refund;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be booked, and by which rules. Nothing changes them. */
public final class FacilityRules {

    /** A court by the hour, one or two of them. */
    private static final FacilityDefinition COURT = new FacilityDefinition(
            1,
            "Court",
            true,
            Duration.ofMinutes(60),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            1,
            2,
            ZoneKind.COURT,
            null);

    /** Lanes of a pool by the half hour. */
    private static final FacilityDefinition LANES = new FacilityDefinition(
            2,
            "Lanes",
            true,
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ZERO,
            Duration.ZERO,
            2,
            4,
            ZoneKind.POOL,
            2);

    private static final FacilityDefinition CLOSED = new FacilityDefinition(
            3,
            "Court, old prices",
            false,
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            Duration.ZERO,
            Duration.ZERO,
            1,
            1,
            ZoneKind.COURT,
            null);

    /** All definitions. */
    public static final List<FacilityDefinition> DEFINITIONS = List.of(COURT, LANES, CLOSED);

    /** All limits. */
    public static final List<RuleLimit> LIMITS = List.of(
            new RuleLimit(1, "Any number", RuleLimit.Kind.Unlimited, null),
            new RuleLimit(2, "Twice a day", RuleLimit.Kind.LimitPerDay, 2),
            new RuleLimit(3, "Three times a week", RuleLimit.Kind.LimitPerWeeks, 3),
            new RuleLimit(4, "Four times a month", RuleLimit.Kind.LimitPerMonths, 4));

    /** All sets of days. */
    public static final List<RuleDays> DAYS = List.of(new RuleDays(
            1,
            "All but Christmas",
            List.of(
                    new RuleDays.Period(1, 1, false, LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31)),
                    new RuleDays.Period(2, 1, true, LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26)))));

    /** All sets of hours. */
    public static final List<RuleHours> HOURS = List.of(new RuleHours(
            1,
            "Late on weekdays",
            Arrays.stream(DayOfWeek.values())
                    .map(day -> new RuleHours.Period(
                            day.getValue(),
                            1,
                            day,
                            LocalTime.of(8, 0),
                            LocalTime.of(day.getValue() > DayOfWeek.FRIDAY.getValue() ? 18 : 22, 0)))
                    .toList()));

    /** All rules. */
    public static final List<FacilityRule> RULES = List.of(
            rule(1, COURT, NeededContract.AnyContract, null, money("20", "22.50"), Refund.FullRefund, null, 2),
            rule(
                    2,
                    COURT,
                    NeededContract.NotRequiredContract,
                    null,
                    new Price(List.of(), 2L),
                    Refund.MakeUpProduct,
                    2L,
                    1),
            rule(3, LANES, NeededContract.NotRequiredContract, null, Price.NOTHING, Refund.NoRefund, null, 3),
            rule(4, CLOSED, NeededContract.NotRequiredContract, null, Price.NOTHING, Refund.NoRefund, null, 1),
            rule(5, LANES, NeededContract.WithoutAnyContract, null, Price.NOTHING, Refund.NoRefund, null, 4),
            rule(6, LANES, NeededContract.SpecificContract, 47L, Price.NOTHING, Refund.NoRefund, null, 1));

    private FacilityRules() {}

    private static FacilityRule rule(
            long id,
            FacilityDefinition definition,
            NeededContract contract,
            Long planId,
            Price price,
            Refund refund,
            Long refundProductId,
            int limit) {
        return new FacilityRule(
                id,
                definition,
                contract,
                planId,
                price,
                Duration.ofHours(2),
                Duration.ofDays(7),
                Duration.ofHours(24),
                refund,
                refundProductId,
                LIMITS.get(limit - 1),
                DAYS.get(0),
                HOURS.get(0));
    }

    private static Price money(String former, String later) {
        return new Price(
                List.of(
                        new Price.From(1, LocalDate.of(2020, 1, 1), new BigDecimal(former)),
                        new Price.From(2, LocalDate.of(2027, 1, 1), new BigDecimal(later))),
                null);
    }

    /**
     * Looks a rule up.
     *
     * @param id key
     * @return the rule
     */
    public static Optional<FacilityRule> find(long id) {
        return RULES.stream().filter(rule -> rule.id() == id).findFirst();
    }

    /**
     * Lists the rules for a sort of zones.
     *
     * @param kind sort
     * @return rules whose definition is active
     */
    static Stream<FacilityRule> of(ZoneKind kind) {
        return RULES.stream()
                .filter(rule ->
                        rule.definition().isActive() && rule.definition().kind() == kind);
    }
}

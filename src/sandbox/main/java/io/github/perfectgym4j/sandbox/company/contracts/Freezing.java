package io.github.perfectgym4j.sandbox.company.contracts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** The rules of pauses. A pause begins in one of the next three months. */
public final class Freezing {

    /** Reasons of the vendor's samples. */
    public static final List<Freeze.Reason> REASONS = List.of(
            new Freeze.Reason(1, "Holiday"),
            new Freeze.Reason(2, "Injury"),
            new Freeze.Reason(3, "Medical"),
            new Freeze.Reason(4, "Other"),
            new Freeze.Reason(5, "Pregnancy"));

    /** For the contract of the samples it is always March 2016 here, so that its sample pause can be tried. */
    private static final LocalDateTime SAMPLE_NOW = LocalDateTime.of(2016, 3, 15, 12, 0);

    private static final int MONTHS = 3;

    private final Contract contract;
    private final LocalDateTime now;

    private record Check(FreezeRule rule, BooleanSupplier isBroken, String message) {}

    /**
     * A broken rule.
     *
     * @param rule the rule
     * @param message text for people
     */
    public record Violation(FreezeRule rule, String message) {}

    /**
     * Takes a contract.
     *
     * @param contract contract, without the pause that is checked
     * @param now time in the club
     */
    Freezing(Contract contract, LocalDateTime now) {
        this.contract = contract;
        this.now = now(contract, now);
    }

    /**
     * Returns the time that counts for the pauses of a contract.
     *
     * @param contract contract
     * @param now time in the club
     * @return that time, or another one for the contract of the samples
     */
    public static LocalDateTime now(Contract contract, LocalDateTime now) {
        return contract.id() == Contracts.SAMPLE ? SAMPLE_NOW : now;
    }

    /**
     * Lists the months in which a pause may begin.
     *
     * @param contract contract
     * @param now time in the club
     * @return months
     */
    public static List<YearMonth> months(Contract contract, LocalDateTime now) {
        YearMonth current = YearMonth.from(now(contract, now));
        return LongStream.rangeClosed(1, MONTHS).mapToObj(current::plusMonths).toList();
    }

    /**
     * Returns how long pauses of a kind can still be.
     *
     * @param contract contract
     * @param type kind
     * @return length, as the kind counts
     */
    public static int lengthLeft(Contract contract, FreezeType type) {
        return type.budget()
                - contract.freezes().stream()
                        .filter(freeze -> freeze.type().equals(type))
                        .mapToInt(Freeze::length)
                        .sum();
    }

    private int lengthIn(int year, FreezeType type) {
        return contract.freezes().stream()
                .filter(freeze -> freeze.type().equals(type) && freeze.first().getYear() == year)
                .mapToInt(Freeze::length)
                .sum();
    }

    /** Looks for a rule that a new pause would break. */
    Optional<Violation> violation(FreezeType type, LocalDate first, LocalDate last) {
        return firstBroken(
                        new Check(
                                FreezeRule.TYPE_ACTIVE,
                                () -> !type.use().isActive(),
                                "This kind of freeze is no longer in use."),
                        new Check(
                                FreezeRule.TYPE_FOR_PLAN,
                                () -> !type.isFor(contract.offer().planId()),
                                "This kind of freeze is not for the payment plan."),
                        new Check(
                                FreezeRule.TYPE_FOR_CLUB,
                                () -> !type.use().clubIds().isEmpty()
                                        && !type.use()
                                                .clubIds()
                                                .contains(contract.sale().clubId()),
                                "This kind of freeze is not for the club."))
                .or(() -> spanViolation(type, first, last))
                .or(() -> firstBroken(
                        new Check(
                                FreezeRule.PAST,
                                () -> first.isBefore(now.toLocalDate()),
                                "A freeze cannot start in the past."),
                        new Check(
                                FreezeRule.START,
                                () -> !months(contract, now).contains(YearMonth.from(first)) || !isInContract(first),
                                "A freeze cannot start in this month.")))
                .or(() -> useViolation(type, first, last));
    }

    /** Looks for a rule that a change of a pause would break. One that has begun can only end at another time. */
    Optional<Violation> violation(Freeze before, LocalDate first, LocalDate last) {
        if (before.status(now) == Status.ENDED) {
            return Optional.of(new Violation(FreezeRule.OVER, "The freeze is over."));
        }
        if (before.status(now) == Status.NOT_STARTED) {
            return violation(before.type(), first, last);
        }
        return firstBroken(new Check(FreezeRule.BEGUN, () -> !first.equals(before.first()), "The freeze has begun."))
                .or(() -> spanViolation(before.type(), first, last))
                .or(() -> firstBroken(new Check(
                        FreezeRule.END,
                        () -> last.isBefore(now.toLocalDate()),
                        "The freeze would have ended before today.")))
                .or(() -> useViolation(before.type(), first, last));
    }

    private Optional<Violation> spanViolation(FreezeType type, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of(new Violation(FreezeRule.ORDER, "The freeze ends before it starts."));
        }
        int length = type.length(first, last);
        String unit = type.unit() == ChronoUnit.DAYS
                ? "days"
                : "whole " + type.unit().name().toLowerCase(Locale.ROOT);
        return firstBroken(
                new Check(
                        FreezeRule.LENGTH,
                        () -> length < type.minimum() || length > type.maximum(),
                        "Allowed are " + type.minimum() + " to " + type.maximum() + " " + unit + ", asked for were "
                                + type.unit().between(first, last.plusDays(1)) + "."),
                new Check(FreezeRule.END, () -> !isInContract(last), "The contract ends before the freeze."));
    }

    private boolean isInContract(LocalDate day) {
        LocalDateTime end = contract.days().end();
        return !day.isBefore(contract.days().start().toLocalDate()) && (end == null || !day.isAfter(end.toLocalDate()));
    }

    private Optional<Violation> useViolation(FreezeType type, LocalDate first, LocalDate last) {
        int length = type.length(first, last);
        Integer yearly = type.use().yearlyBudget();
        return firstBroken(
                new Check(
                        FreezeRule.TYPE_ON_DATE,
                        () -> type.use().until() != null
                                && first.isAfter(type.use().until()),
                        "This kind of freeze was offered until " + type.use().until() + "."),
                new Check(
                        FreezeRule.CONTRACT_LIMIT,
                        () -> length > lengthLeft(contract, type),
                        "Only " + lengthLeft(contract, type) + " are left."),
                new Check(
                        FreezeRule.YEAR_LIMIT,
                        () -> yearly != null && length > yearly - lengthIn(first.getYear(), type),
                        "Too many in this year."),
                new Check(
                        FreezeRule.OVERLAP,
                        () -> contract.freezes().stream()
                                .anyMatch(other -> !first.isAfter(other.last()) && !last.isBefore(other.first())),
                        "There is another freeze at that time."),
                new Check(
                        FreezeRule.TYPE_COMBINATION,
                        () -> contract.freezes().stream()
                                .map(Freeze::type)
                                .anyMatch(other -> !other.equals(type)
                                        && !type.use().related().contains(other.id())),
                        "This kind of freeze does not go with another one of the contract."));
    }

    private static Optional<Violation> firstBroken(Check... checks) {
        return List.of(checks).stream()
                .filter(check -> check.isBroken().getAsBoolean())
                .findFirst()
                .map(check -> new Violation(check.rule(), check.message()));
    }
}

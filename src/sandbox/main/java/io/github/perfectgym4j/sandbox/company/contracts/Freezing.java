package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private Freezing() {}

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
     * @return days or months, as the kind counts
     */
    public static int lengthLeft(Contract contract, FreezeType type) {
        int used = contract.freezes().stream()
                .filter(freeze -> freeze.type().equals(type))
                .mapToInt(Freeze::length)
                .sum();
        return type.budget() - used;
    }

    /** @return length of the pause, in units of its kind */
    static int check(Contract contract, FreezeType type, LocalDate first, LocalDate last, LocalDateTime now) {
        if (last.isBefore(first)) {
            throw refused("The freeze ends before it starts.");
        }
        int length = type.length(first, last);
        if (length < type.minimum() || length > type.maximum()) {
            String unit = type.unit() == ChronoUnit.DAYS ? "days" : "whole months";
            throw refused("Allowed are " + type.minimum() + " to " + type.maximum() + " " + unit + ", asked for were "
                    + type.unit().between(first, last.plusDays(1)) + ".");
        }
        if (!months(contract, now).contains(YearMonth.from(first))) {
            throw refused("A freeze cannot start in this month.");
        }
        if (length > lengthLeft(contract, type)) {
            throw refused("Only " + lengthLeft(contract, type) + " are left.");
        }
        boolean isTaken = contract.freezes().stream()
                .anyMatch(other -> !first.isAfter(other.end().toLocalDate())
                        && !last.isBefore(other.start().toLocalDate()));
        if (isTaken) {
            throw refused("There is another freeze at that time.");
        }
        return length;
    }

    static Refused refused(String message) {
        return new Refused(Reason.FREEZE_NOT_ALLOWED, Subject.NOTHING, message);
    }
}

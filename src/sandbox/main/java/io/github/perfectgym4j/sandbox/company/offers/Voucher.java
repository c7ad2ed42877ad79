package io.github.perfectgym4j.sandbox.company.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A voucher.
 *
 * @param code what is printed on it
 * @param description text
 * @param uses what it is good for
 * @param first first day on which it is good
 * @param last last day
 * @param used how often it was used
 * @param limit how often it can be used
 * @param clubIds clubs that take it; empty means all
 * @param planId payment plan that it is for; null for all
 */
public record Voucher(
        String code,
        String description,
        Set<Use> uses,
        LocalDate first,
        LocalDate last,
        int used,
        int limit,
        Set<Long> clubIds,
        Long planId) {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /** What a voucher can be good for. */
    public enum Use {
        /** Somebody becomes a guest. */
        NEW_GUEST,
        /** Somebody becomes a member. */
        NEW_MEMBER,
        /** A member uses it. */
        EXISTING_MEMBER,
        /** A product costs less. */
        PRODUCT_DISCOUNT,
        /** A contract costs less. */
        CONTRACT_DISCOUNT
    }

    /** All vouchers there are. */
    public static final List<Voucher> ALL = List.of(
            good("SPRING", "10 % off a contract", Set.of(Use.CONTRACT_DISCOUNT)),
            good("SHAKE", "A shake for half the price", Set.of(Use.PRODUCT_DISCOUNT)),
            good("WELCOME", "For those who are new", Set.of(Use.NEW_GUEST, Use.NEW_MEMBER)),
            good("THANKS", "For members", Set.of(Use.EXISTING_MEMBER)),
            new Voucher("ONECLUB", "In club 1", Set.of(Use.values()), SPRING, END, 0, 10, Set.of(1L), null),
            new Voucher("ONEPLAN", "For plan 46", Set.of(Use.CONTRACT_DISCOUNT), SPRING, END, 0, 10, Set.of(), 46L),
            new Voucher("USEDUP", "Used up", Set.of(Use.values()), SPRING, END, 5, 5, Set.of(), null),
            new Voucher(
                    "LASTYEAR",
                    "Expired",
                    Set.of(Use.values()),
                    SPRING.minusYears(1),
                    END.minusYears(1),
                    0,
                    10,
                    Set.of(),
                    null),
            new Voucher(
                    "NEXTYEAR",
                    "Not yet good",
                    Set.of(Use.values()),
                    SPRING.plusYears(1),
                    END.plusYears(1),
                    0,
                    10,
                    Set.of(),
                    null));

    private static Voucher good(String code, String description, Set<Use> uses) {
        return new Voucher(code, description, uses, SPRING, END, 3, 100, Set.of(), null);
    }

    /**
     * Looks a voucher up.
     *
     * @param code what is printed on it, in any case
     * @return the voucher
     */
    public static Optional<Voucher> find(String code) {
        return ALL.stream()
                .filter(voucher -> voucher.code().equalsIgnoreCase(code))
                .findFirst();
    }
}

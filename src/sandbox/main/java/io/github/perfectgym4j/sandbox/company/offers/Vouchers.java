package io.github.perfectgym4j.sandbox.company.offers;

import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often vouchers were used, and what they take off a contract. */
public final class Vouchers {

    /** What a voucher takes off a contract: ten per cent of each regular fee. */
    public static final Discount DISCOUNT = new Discount(
            0,
            "Voucher",
            Reduction.NONE,
            Reduction.NONE,
            Reduction.of(Reduction.Kind.PERCENT, "10"),
            new Discount.Use(Set.of(), Set.of(), Set.of(), null));

    private final Guard guard;
    private final Map<String, Integer> used = new HashMap<>();

    Vouchers(Guard guard) {
        this.guard = guard;
    }

    /**
     * Counts how often a voucher was used.
     *
     * @param voucher voucher
     * @return times, those of the initial data included
     */
    public int used(Voucher voucher) {
        return guard.alone(() -> voucher.used() + used.getOrDefault(key(voucher.code()), 0));
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /**
     * Notes that a voucher was used.
     *
     * @param code what is printed on it
     */
    public void use(String code) {
        guard.alone(() -> used.merge(key(code), 1, Integer::sum));
    }

    /**
     * Says whether a contract costs less by a voucher.
     *
     * @param voucher voucher
     * @param today day of use
     * @param clubId club of the contract
     * @param planId payment plan of the contract
     * @return whether it is good for that
     */
    public boolean isGood(Voucher voucher, LocalDate today, long clubId, long planId) {
        return voucher.uses().contains(Voucher.Use.CONTRACT_DISCOUNT)
                && !today.isBefore(voucher.first())
                && !today.isAfter(voucher.last())
                && used(voucher) < voucher.limit()
                && (voucher.clubIds().isEmpty() || voucher.clubIds().contains(clubId))
                && (voucher.planId() == null || voucher.planId() == planId);
    }
}

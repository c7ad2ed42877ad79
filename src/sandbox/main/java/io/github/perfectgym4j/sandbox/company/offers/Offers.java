package io.github.perfectgym4j.sandbox.company.offers;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Membership types, payment plans and discounts, and what they come to. */
public final class Offers {

    /** Ways of sale. */
    public static final Set<String> CHANNELS =
            Set.of("Web", "Internet", "Intranet", "MembershipPortal", "CorporatePortal", "KIOSK");

    private final Table<Membership> memberships;
    private final Table<Plan> plans;
    private final Vouchers vouchers;
    private final Map<Long, Discount> discounts = new TreeMap<>(Comparator.reverseOrder());

    /** @param guard the lock and change counter of the company */
    public Offers(Guard guard) {
        memberships = new Table<>(guard);
        plans = new Table<>(guard);
        vouchers = new Vouchers(guard);
    }

    /** @return membership types */
    public Table<Membership> memberships() {
        return memberships;
    }

    /** @return use of vouchers */
    public Vouchers vouchers() {
        return vouchers;
    }

    /** @return payment plans */
    public Table<Plan> plans() {
        return plans;
    }

    /**
     * Puts a discount on offer.
     *
     * @param discount discount
     */
    public void add(Discount discount) {
        discounts.put(discount.id(), discount);
    }

    /** @return all discounts, highest key first */
    public List<Discount> discounts() {
        return List.copyOf(discounts.values());
    }

    /**
     * Looks one discount up.
     *
     * @param id key
     * @return the discount
     */
    public Optional<Discount> discount(long id) {
        return Optional.ofNullable(discounts.get(id));
    }

    /**
     * Lists the discounts that can be used with a plan.
     *
     * @param plan plan
     * @param clubId club
     * @param date day of use
     * @param channel way of sale; null for any
     * @return discounts, highest key first; none if the club does not sell the plan
     */
    public List<Discount> discounts(Plan plan, long clubId, LocalDateTime date, String channel) {
        if (!plan.sale().clubIds().contains(clubId)) {
            return List.of();
        }
        return discounts.values().stream()
                .filter(discount -> discount.isFor(plan, date, channel))
                .toList();
    }

    /**
     * Looks up discounts that are to be used together with a plan. At least one has to be for the plan, and each two of them have to go together.
     *
     * @param plan plan
     * @param ids keys of the discounts
     * @param date day of use
     * @return the discounts
     * @throws Refused if one is unknown, or they cannot be used like that
     */
    public List<Discount> together(Plan plan, List<Long> ids, LocalDateTime date) {
        List<Discount> found = ids.stream()
                .map(id -> discount(id).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.DISCOUNTS)))
                .toList();
        boolean isAllowed = found.isEmpty()
                || found.stream().anyMatch(one -> one.isFor(plan, date, null))
                        && found.stream()
                                .allMatch(one ->
                                        one.isValid(date) && found.stream().allMatch(one::goesWith));
        if (!isAllowed) {
            throw new Refused(Reason.INVALID_VALUE, Subject.DISCOUNTS);
        }
        return found;
    }

    /**
     * Applies discounts, one after the other.
     *
     * @param plan plan
     * @param discounts discounts
     * @return what is left of the fees
     */
    public static Prices discounted(Plan plan, List<Discount> discounts) {
        Prices prices = plan.prices();
        for (Discount discount : discounts) {
            prices = discount.apply(prices);
        }
        return prices;
    }

    /**
     * Works out what is due before the regular fees begin.
     *
     * @param plan plan with an interval of months
     * @param discounts discounts
     * @param start first day of the contract
     * @param isDirectDebit whether the fees will be collected
     * @return the part
     */
    public static Prorata prorata(Plan plan, List<Discount> discounts, LocalDate start, boolean isDirectDebit) {
        return Prorata.of(
                plan.prices().membership(), discounted(plan, discounts).membership(), start, isDirectDebit);
    }
}

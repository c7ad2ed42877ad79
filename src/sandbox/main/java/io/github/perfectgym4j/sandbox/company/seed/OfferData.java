package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.company.offers.Reduction;
import io.github.perfectgym4j.sandbox.company.offers.Term;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Membership types, plans and discounts: those of the vendor's samples, and generated ones for what the samples lack.
 *
 * <table>
 * <caption>Plans</caption>
 * <tr><th>key</th><th>what is special</th></tr>
 * <tr><td>41 to 44</td><td>those of the samples, in clubs 2, 9 and 12</td></tr>
 * <tr><td>45</td><td>has every fee, one for an early end included</td></tr>
 * <tr><td>46</td><td>125 a month: with start on 1 June 2016 and direct debit it gives the sample of the part-period</td></tr>
 * <tr><td>47</td><td>cannot be frozen</td></tr>
 * <tr><td>48</td><td>paid by the week</td></tr>
 * <tr><td>49</td><td>an add-on</td></tr>
 * <tr><td>50</td><td>not active: cannot be sold any more</td></tr>
 * <tr><td>51</td><td>deleted: a tombstone</td></tr>
 * <tr><td>1001 to 1120</td><td>corporate plans of club 9, each with a membership type of its own; 1001 has 105 discounts</td></tr>
 * </table>
 */
final class OfferData {

    private static final LocalDateTime SAMPLE_START = LocalDateTime.of(2015, 1, 1, 0, 0);
    private static final LocalDateTime OPEN_END = LocalDateTime.of(2099, 12, 31, 0, 0);
    private static final int CORPORATE = 120;

    private static final List<Membership.ZoneType> ZONES = List.of(
            new Membership.ZoneType(1, 50_009, "SPA", null),
            new Membership.ZoneType(2, 2_009, "Gym", null),
            new Membership.ZoneType(4, 2_011, "Cafeteria", null));

    private final Offers offers;
    private final Guard guard;

    private OfferData(Offers offers, Guard guard) {
        this.offers = offers;
        this.guard = guard;
    }

    static void fill(Company company) {
        OfferData data = new OfferData(company.offers(), company.guard());
        data.samples();
        data.discounts();
        data.generated();
        data.corporate();
    }

    private void samples() {
        membership(6, 167_179, "Weekend", List.of(1L));
        membership(2, 167_181, "Lunch", List.of(1L));
        // The blank is in the samples.
        membership(9, 188_113, "Early Bird ", List.of(3L));
        membership(1, 349_423, "Open", List.of(1L, 2L, 3L, 12L));
        LocalDateTime end = LocalDateTime.of(2016, 12, 31, 0, 0);
        offers.memberships()
                .put(new Membership(
                        20,
                        280_599,
                        false,
                        "High5 Full",
                        true,
                        SAMPLE_START,
                        LocalDateTime.of(2016, 12, 31, 23, 59, 59),
                        new Membership.AccessRule(18, 280_591, "Access rule", List.of(2L, 9L), ZONES)));
        int[] months = {3, 6, 12, 24};
        String[] fees = {"34.9", "29.9", "24.9", "19.9"};
        for (int i = 0; i < months.length; i++) {
            Term commitment = Term.months(months[i]);
            Plan.Terms terms = new Plan.Terms("Open", 20, 1, commitment, Term.months(1), null, true, false, null);
            Plan.Sale sale = new Plan.Sale(Set.of(2L, 9L, 12L), Offers.CHANNELS, SAMPLE_START, end, null);
            offers.plans()
                    .put(new Plan(
                            41 + i,
                            447_620 + i,
                            false,
                            "Open " + months[i] + "m",
                            true,
                            terms,
                            Prices.of("0", "19", fees[i], "0"),
                            sale));
        }
    }

    private void discounts() {
        Reduction sampleFee = Reduction.of(Reduction.Kind.VALUE, "0");
        offers.add(new Discount(
                10,
                "50%",
                sampleFee,
                Reduction.NONE,
                Reduction.of(Reduction.Kind.PERCENT, "50"),
                new Discount.Use(Set.of(44L), Set.of(1L), Offers.CHANNELS, null)));
        // Same name in the samples, other value.
        offers.add(new Discount(
                1,
                "50%",
                sampleFee,
                Reduction.NONE,
                Reduction.of(Reduction.Kind.PERCENT, "30"),
                new Discount.Use(Set.of(43L), Set.of(10L), Offers.CHANNELS, null)));
        offers.add(new Discount(
                11,
                "Welcome",
                Reduction.of(Reduction.Kind.FIXED, "5"),
                Reduction.of(Reduction.Kind.VALUE, "20"),
                Reduction.of(Reduction.Kind.VALUE, "4.9"),
                new Discount.Use(
                        Set.of(45L), Set.of(), Set.of("Web", "KIOSK"), LocalDateTime.of(2030, 12, 31, 23, 59))));
        LongStream.rangeClosed(1, 105)
                .forEach(i -> offers.add(new Discount(
                        1000 + i,
                        "Partner " + i,
                        Reduction.NONE,
                        Reduction.NONE,
                        Reduction.of(Reduction.Kind.PERCENT, "10"),
                        new Discount.Use(Set.of(1001L), Set.of(), Set.of("CorporatePortal"), null))));
    }

    private void generated() {
        plan(
                45,
                "Weekday 12m",
                Plan.Terms.of("Weekday", 1, Term.months(12)).withEarlyTerminationFee("61.49"),
                Prices.of("49", "19", "39.9", "5"),
                2,
                3,
                12);
        plan(46, "Summer 1m", Plan.Terms.of("Summer", 9, Term.months(1)), Prices.of("0", "0", "125", "0"), 3);
        plan(
                47,
                "Lunch 6m",
                new Plan.Terms("Lunch", 2, 2, Term.months(6), Term.months(1), 18, false, true, null),
                Prices.of("0", "10", "15", "0"),
                1);
        plan(
                48,
                "Weekend 60d",
                new Plan.Terms("Weekend", 6, 6, Term.days(60), Term.days(7), 16, true, true, null),
                Prices.of("0", "0", "8", "0"),
                1);
        Plan.AddOn towels = new Plan.AddOn("Towels", "A fresh towel at each visit.", new BigDecimal("6.15"));
        put(
                49,
                false,
                "Towels 12m",
                true,
                Plan.Terms.of("Towels", 1, Term.months(12)),
                Prices.of("0", "0", "6.15", "0"),
                new Plan.Sale(Set.of(2L, 3L), Set.of("Web"), SAMPLE_START, OPEN_END, towels));
        Plan.Sale former = new Plan.Sale(Set.of(2L), Offers.CHANNELS, SAMPLE_START, OPEN_END, null);
        Plan.Terms classic = Plan.Terms.of("Classic", 1, Term.months(12));
        put(50, false, "Classic 12m", false, classic, Prices.of("0", "0", "55", "0"), former);
        put(51, true, "Mistake 12m", true, classic, Prices.of("0", "0", "1", "0"), former);
    }

    private void corporate() {
        for (int i = 1; i <= CORPORATE; i++) {
            membership(100 + i, 0, "Corporate " + i, List.of(9L));
            put(
                    1000 + i,
                    false,
                    "Corporate " + i + " 12m",
                    true,
                    Plan.Terms.of("Corporate " + i, 100 + i, Term.months(12)),
                    Prices.of("0", "0", "29", "0"),
                    new Plan.Sale(Set.of(9L), Set.of("CorporatePortal"), SAMPLE_START, OPEN_END, null));
        }
    }

    private void membership(long id, long timestamp, String name, List<Long> clubIds) {
        long counter = timestamp > 0 ? timestamp : guard.nextTimestamp();
        offers.memberships()
                .put(new Membership(
                        id,
                        counter,
                        false,
                        name,
                        true,
                        SAMPLE_START,
                        null,
                        new Membership.AccessRule(1000 + id, counter, "Rule of " + name.trim(), clubIds, ZONES)));
    }

    private void plan(long id, String name, Plan.Terms terms, Prices prices, long... clubIds) {
        Set<Long> clubs = Set.copyOf(LongStream.of(clubIds).boxed().toList());
        put(id, false, name, true, terms, prices, new Plan.Sale(clubs, Offers.CHANNELS, SAMPLE_START, OPEN_END, null));
    }

    private void put(
            long id,
            boolean isDeleted,
            String name,
            boolean isActive,
            Plan.Terms terms,
            Prices prices,
            Plan.Sale sale) {
        offers.plans().put(new Plan(id, guard.nextTimestamp(), isDeleted, name, isActive, terms, prices, sale));
    }
}

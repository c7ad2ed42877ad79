package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Prices of rules for bookings, each from a day on. */
final class RulePrices implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "FacilityBookingRulePricingScheduleItems", "FacilityBookingRulePricingScheduleItem", Item.class)
                .number("ruleId", row -> row.rule().id())
                .day("dateFrom", row -> row.price().date(), ORDERABLE)
                .money("grossPrice", row -> row.price().amount(), ORDERABLE)
                .one("rule", "FacilityBookingRule", (company, row) -> row.rule())
                .id(row -> row.price().id())
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", row -> row.price().id(), ORDERABLE, REQUIRED)
                .list(company -> all());
    }

    /**
     * A price of a rule.
     *
     * @param rule rule
     * @param price price
     */
    record Item(FacilityRule rule, FacilityRule.Price.From price) {}

    private static List<Item> all() {
        return FacilityRules.RULES.stream().flatMap(rule -> of(rule).stream()).toList();
    }

    /** @return the prices of a rule */
    static List<Item> of(FacilityRule rule) {
        return rule.price().money().stream().map(price -> new Item(rule, price)).toList();
    }
}

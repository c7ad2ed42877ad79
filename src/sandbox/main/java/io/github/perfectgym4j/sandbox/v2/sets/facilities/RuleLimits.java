package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.RuleLimit;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Limits of rules: how often members can book. */
final class RuleLimits implements Described {

    private static final List<String> KINDS =
            List.of("Unlimited", "LimitPerWeeks", "LimitPerMonths", "LimitPerDay", "SharedLimit");

    @Override
    public Description<?> describe() {
        return Description.set("FacilityBookingRuleLimits", "FacilityBookingRuleLimit", RuleLimit.class)
                .text("name", RuleLimit::name, ORDERABLE)
                .enumeration("bookingLimitType", KINDS, row -> row.kind().name(), ORDERABLE)
                .count("bookingLimitCount", RuleLimit::count)
                .count("bookingLimitPeriods", row -> row.count() == null ? null : 1)
                .many("rules", "FacilityBookingRule")
                .id(RuleLimit::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", RuleLimit::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.LIMITS);
    }
}

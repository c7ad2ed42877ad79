package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.RuleDays;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Days on which rules hold. */
final class AvailabilityDays implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "FacilityBookingRuleAvailabilityDays", "FacilityBookingRuleAvailabilityDay", RuleDays.class)
                .text("name", RuleDays::name, ORDERABLE)
                .embeddedMany("periods", "FacilityBookingRuleAvailabilityDayPeriod", (company, row) -> row.periods())
                .many("rules", "FacilityBookingRule")
                .id(RuleDays::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", RuleDays::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.DAYS);
    }
}

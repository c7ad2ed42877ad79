package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.RuleHours;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Times at which rules hold. */
final class AvailabilityHours implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "FacilityBookingRuleAvailabilityHours", "FacilityBookingRuleAvailabilityHour", RuleHours.class)
                .text("name", RuleHours::name, ORDERABLE)
                .embeddedMany("periods", "FacilityBookingRuleAvailabilityHourPeriod", (company, row) -> row.periods())
                .many("rules", "FacilityBookingRule")
                .id(RuleHours::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", RuleHours::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.HOURS);
    }
}

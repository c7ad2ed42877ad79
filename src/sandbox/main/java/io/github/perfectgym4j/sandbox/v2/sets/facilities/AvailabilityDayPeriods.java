package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.RuleDays.Period;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The periods of days on which rules hold, or do not. */
final class AvailabilityDayPeriods implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "FacilityBookingRuleAvailabilityDayPeriods",
                        "FacilityBookingRuleAvailabilityDayPeriod",
                        Period.class)
                .flag("isUnavailabilityPeriod", Period::isClosed, REQUIRED)
                .day("dateFrom", Period::from, ORDERABLE)
                .day("dateTo", Period::to, ORDERABLE)
                .number("availabilityDayId", Period::daysId)
                .one("availabilityDay", "FacilityBookingRuleAvailabilityDay")
                .id(Period::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Period::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.DAYS.stream()
                        .flatMap(days -> days.periods().stream())
                        .toList());
    }
}

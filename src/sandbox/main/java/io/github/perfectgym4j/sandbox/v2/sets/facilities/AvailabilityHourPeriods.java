package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.facilities.RuleHours.Period;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The periods of the week at which rules hold. */
final class AvailabilityHourPeriods implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "FacilityBookingRuleAvailabilityHourPeriods",
                        "FacilityBookingRuleAvailabilityHourPeriod",
                        Period.class)
                .text("dayOfWeek", row -> Spans.word(row.day()), REQUIRED)
                .text("timeFrom", row -> Spans.text(row.from()))
                .text("timeTo", row -> Spans.text(row.to()))
                .number("availabilityHourId", Period::hoursId)
                .one("availabilityHour", "FacilityBookingRuleAvailabilityHour")
                .id(Period::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Period::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.HOURS.stream()
                        .flatMap(hours -> hours.periods().stream())
                        .toList());
    }
}

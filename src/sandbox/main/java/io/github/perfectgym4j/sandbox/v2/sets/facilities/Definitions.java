package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.facilities.FacilityDefinition;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Definitions of what can be booked. */
final class Definitions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("FacilityBookingDefinitions", "FacilityBookingDefinition", FacilityDefinition.class)
                .text("name", FacilityDefinition::name, ORDERABLE)
                .flag("isActive", FacilityDefinition::isActive)
                .text("duration", row -> Spans.text(row.duration()))
                .count("bookingIntervalInMinutes", row -> Spans.minutes(row.interval()))
                .count("setupTimeInMinutes", row -> Spans.minutes(row.setup()))
                .count("cooldownInMinutes", row -> Spans.minutes(row.cooldown()))
                .count("minBookingMultiplicityInEvent", FacilityDefinition::least)
                .count("maxBookingMultiplicityInEvent", FacilityDefinition::most)
                .flag("isEntireZoneBooking", FacilityDefinition::isEntireZone)
                .count("maxNumberOfSlotsPerBooking", FacilityDefinition::mostSlots)
                .number("clubZoneTypeId", row -> row.kind().id())
                .one("clubZoneType", "ClubZoneType")
                .many("rules", "FacilityBookingRule")
                .many("definitionsThatIgnoreSetupTime", "FacilityBookingDefinition", (company, row) -> List.of())
                .many("definitionsWhosSetupTimeIsIgnored", "FacilityBookingDefinition", (company, row) -> List.of())
                .id(FacilityDefinition::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", FacilityDefinition::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.DEFINITIONS);
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.facilities.ZoneAvailability;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Times at which zones can be booked. */
final class Availabilities implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClubZoneAvailabilities", "ClubZoneAvailability", ZoneAvailability.class)
                .number("clubId", ZoneAvailability::clubId)
                .number("clubZoneId", ZoneAvailability::zoneId)
                .property(
                        "startDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.start()),
                        ORDERABLE)
                .property(
                        "endDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.end()),
                        ORDERABLE)
                .count("customZoneCapacity", ZoneAvailability::capacity)
                .one("club", "Club")
                .one("clubZone", "ClubZone")
                .entity()
                .table(company -> company.facilities().availabilities().table());
    }
}

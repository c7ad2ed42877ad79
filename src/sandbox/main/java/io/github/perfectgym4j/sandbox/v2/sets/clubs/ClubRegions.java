package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Regions with clubs: one for each country. */
final class ClubRegions implements Described {

    private static final List<String> TYPES = List.of("Undefined", "SalesArea", "Corporate", "Retail");

    /**
     * A region.
     *
     * @param id key
     * @param country code of the country that it covers
     * @param name name
     */
    private record Region(long id, String country, String name) {}

    private static final List<Region> ALL = List.of(
            new Region(1, "GB", "Great Britain"), new Region(2, "DE", "Germany"), new Region(3, "PL", "Poland"));

    @Override
    public Description<?> describe() {
        return Description.set("ClubRegions", "ClubRegion", Region.class)
                .text("name", Region::name, REQUIRED)
                .text("description", region -> "Clubs in " + region.name())
                .enumeration("regionType", TYPES, region -> "SalesArea", ORDERABLE)
                .unknown("employeeId", INT64)
                .one("employee", "Employee")
                .id(Region::id)
                .flag("isDeleted", region -> false, REQUIRED)
                .number("version", Region::id, ORDERABLE, REQUIRED)
                .list(company -> ALL);
    }

    /** @return key of the region of a club; null if it lies in none of them */
    static Long of(Club club) {
        return ALL.stream()
                .filter(region -> region.country().equals(club.address().countrySymbol()))
                .map(Region::id)
                .findFirst()
                .orElse(null);
    }
}

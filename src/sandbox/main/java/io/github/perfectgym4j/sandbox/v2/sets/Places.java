package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Countries, cities, and what time it is there. */
final class Places {

    private Places() {}

    static EntityType country() {
        return EntityType.of("Country", Country.class)
                .text("symbol", Country::symbol, ORDERABLE)
                .text("name", Country::name, ORDERABLE)
                .text("nativeName", Country::nativeName, ORDERABLE)
                .text("phonePrefix", country -> null, ORDERABLE)
                .key(Country::id)
                .build();
    }

    static EntityType city() {
        return EntityType.of("City", City.class)
                .text("name", City::name, ORDERABLE)
                .number("countryId", city -> city.country().id())
                .one("country", "Country", (company, city) -> city.country())
                .key(City::id)
                .build();
    }

    /** @return the country; null if unknown */
    static Country countryOf(Company company, Address address) {
        return address == null
                ? null
                : company.geo().countryBySymbol(address.countrySymbol()).orElse(null);
    }

    /** @return the city; null if the map does not have it */
    static City cityOf(Company company, Address address) {
        Country country = countryOf(company, address);
        return country == null
                ? null
                : company.geo().cities(country.id(), address.city()).stream()
                        .filter(city -> city.name().equals(address.city()))
                        .findFirst()
                        .orElse(null);
    }

    /** @return the moment that a clock in the club shows */
    static OffsetDateTime moment(Company company, long clubId, LocalDateTime local) {
        Club club = company.clubs().find(clubId).orElseThrow();
        return local.atZone(club.zone()).toOffsetDateTime();
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.geo;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Optional;

/** Cities. */
public final class Cities implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Cities", "City", City.class)
                .text("name", City::name, ORDERABLE, REQUIRED)
                .number("countryId", city -> city.country().id(), REQUIRED)
                .one("country", "Country")
                .id(City::id)
                .list(Cities::all);
    }

    private static List<City> all(Company company) {
        return company.geo().countries(null).stream()
                .flatMap(country -> company.geo().cities(country.id(), null).stream())
                .toList();
    }

    /** @return the city of an address, if the map has it */
    public static Optional<City> of(Company company, Address address) {
        return Optional.ofNullable(Countries.idOf(company, address))
                .flatMap(countryId -> company.geo().cities(countryId, address.city()).stream()
                        .filter(city -> city.name().equals(address.city()))
                        .findFirst());
    }
}

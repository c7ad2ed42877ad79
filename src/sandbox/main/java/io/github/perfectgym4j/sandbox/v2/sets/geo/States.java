package io.github.perfectgym4j.sandbox.v2.sets.geo;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Parts of countries: a few, to look at. Addresses name none. */
final class States implements Described {

    /**
     * A part of a country.
     *
     * @param id key
     * @param country code of the country
     * @param symbol code by ISO 3166-2
     * @param name name
     */
    private record State(long id, String country, String symbol, String name) {}

    private static final List<State> ALL = List.of(
            new State(1, "PL", "PL-MZ", "Mazowieckie"),
            new State(2, "PL", "PL-SL", "Śląskie"),
            new State(3, "DE", "DE-BE", "Berlin"),
            new State(4, "DE", "DE-HH", "Hamburg"));

    @Override
    public Description<?> describe() {
        return Description.set("States", "State", State.class)
                .text("name", State::name, ORDERABLE, REQUIRED)
                .property(
                        "countryId",
                        INT64,
                        (company, state) -> company.geo()
                                .countryBySymbol(state.country())
                                .map(Country::id)
                                .orElseThrow(),
                        REQUIRED)
                .text("symbol", State::symbol, ORDERABLE)
                .one("country", "Country")
                .id(State::id)
                .list(company -> ALL);
    }
}

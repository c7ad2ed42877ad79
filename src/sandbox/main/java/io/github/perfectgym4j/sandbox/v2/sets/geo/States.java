package io.github.perfectgym4j.sandbox.v2.sets.geo;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.geo.State;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Parts of countries: a few, to choose from. */
final class States implements Described {

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
                .list(company -> State.ALL);
    }
}

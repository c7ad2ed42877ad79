package io.github.perfectgym4j.sandbox.v2.sets.geo;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Countries. */
public final class Countries implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Countries", "Country", Country.class)
                .text("symbol", Country::symbol, ORDERABLE)
                .text("name", Country::name, ORDERABLE)
                .text("nativeName", Country::nativeName, ORDERABLE)
                .unknown("phonePrefix", TEXT, ORDERABLE)
                .id(Country::id)
                .list(company -> company.geo().countries(null));
    }

    /** @return key of the country of an address; null if unknown */
    public static Long idOf(Company company, Address address) {
        return address == null || address.countrySymbol() == null
                ? null
                : company.geo()
                        .countryBySymbol(address.countrySymbol())
                        .map(Country::id)
                        .orElse(null);
    }
}

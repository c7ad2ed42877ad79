package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.geo.City;
import io.github.perfectgym4j.sandbox.company.geo.Country;
import io.github.perfectgym4j.sandbox.company.geo.Geo;
import io.github.perfectgym4j.sandbox.company.geo.State;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/**
 * The contract's {@code addressData}; null where it says nothing.
 *
 * @param street street
 * @param additionalLine further detail
 * @param postalCode postal code
 * @param cityId key of the town; counts more than its name
 * @param cityName town
 * @param stateId key of the part of the country
 * @param countrySymbol country code of two letters
 */
public record SentAddress(
        String street,
        String additionalLine,
        String postalCode,
        Long cityId,
        String cityName,
        Long stateId,
        String countrySymbol) {

    /** Without any details. */
    static final SentAddress NOTHING = new SentAddress(null, null, null, null, null, null, null);

    static SentAddress read(Optional<Fields> fields) {
        return fields.map(sent -> new SentAddress(
                        sent.optionalText("street"),
                        sent.optionalText("additionalAddressLine"),
                        sent.optionalText("postalCode"),
                        sent.optionalLong("cityId"),
                        sent.optionalText("cityName"),
                        sent.optionalLong("stateId"),
                        sent.optionalText("countrySymbol")))
                .orElse(NOTHING);
    }

    /** @return an address of the company in this form */
    static SentAddress of(Address address) {
        return address == null
                ? NOTHING
                : new SentAddress(
                        address.line1(),
                        address.line2(),
                        address.postalCode(),
                        null,
                        address.city(),
                        State.named(address.state()).map(State::id).orElse(null),
                        address.countrySymbol());
    }

    /** @return this, and where it says nothing, the other */
    SentAddress over(SentAddress other) {
        return new SentAddress(
                or(street, other.street),
                or(additionalLine, other.additionalLine),
                or(postalCode, other.postalCode),
                or(cityId, other.cityId),
                or(cityName, other.cityName),
                or(stateId, other.stateId),
                or(countrySymbol, other.countrySymbol));
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }

    /** @return the address as the company keeps it; null if this says nothing */
    Address address(Geo geo) {
        if (equals(NOTHING)) {
            return null;
        }
        Optional<City> city = Optional.ofNullable(cityId).flatMap(geo::city);
        Optional<Country> country =
                Optional.ofNullable(countrySymbol).flatMap(geo::countryBySymbol).or(() -> city.map(City::country));
        return new Address(
                Objects.toString(street, ""),
                Objects.toString(additionalLine, ""),
                city.map(City::name).orElse(cityName),
                postalCode,
                country.map(Country::name).orElse(null),
                country.map(Country::symbol).orElse(null),
                Optional.ofNullable(stateId)
                        .flatMap(State::find)
                        .map(State::name)
                        .orElse(null));
    }

    /** @return the same as JSON, with null where it says nothing */
    JsonObject json() {
        return new Row()
                .put("street", street)
                .put("additionalAddressLine", additionalLine)
                .put("postalCode", postalCode)
                .put("cityId", cityId)
                .put("cityName", cityName)
                .put("stateId", stateId)
                .put("countrySymbol", countrySymbol)
                .build();
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "SentAddress[]";
    }
}

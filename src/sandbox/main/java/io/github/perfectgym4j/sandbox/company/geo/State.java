package io.github.perfectgym4j.sandbox.company.geo;

import java.util.List;
import java.util.Optional;

/**
 * A part of a country.
 *
 * @param id key
 * @param country code of the country
 * @param symbol code by ISO 3166-2
 * @param name name
 */
public record State(long id, String country, String symbol, String name) {

    /** A few, to choose from. */
    public static final List<State> ALL = List.of(
            new State(1, "PL", "PL-MZ", "Mazowieckie"),
            new State(2, "PL", "PL-SL", "Śląskie"),
            new State(3, "DE", "DE-BE", "Berlin"),
            new State(4, "DE", "DE-HH", "Hamburg"));

    /**
     * Looks a part of a country up.
     *
     * @param id key
     * @return the part
     */
    public static Optional<State> find(long id) {
        return ALL.stream().filter(state -> state.id() == id).findFirst();
    }

    /**
     * Looks a part of a country up by its name.
     *
     * @param name name; may be null
     * @return the part
     */
    public static Optional<State> named(String name) {
        return ALL.stream().filter(state -> state.name().equals(name)).findFirst();
    }
}

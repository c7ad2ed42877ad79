package io.github.perfectgym4j.sandbox.v1.users;

import java.util.Locale;
import java.util.stream.Stream;

/** Names and symbols of countries: callers send either (Q60). */
final class Countries {

    private Countries() {}

    static String[] symbols() {
        return Locale.getISOCountries();
    }

    static String name(String symbol) {
        return new Locale.Builder().setRegion(symbol).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** @return symbol; blank if the name is unknown */
    static String symbol(String name) {
        return Stream.of(symbols())
                .filter(symbol -> name(symbol).equalsIgnoreCase(name))
                .findFirst()
                .orElse("");
    }
}

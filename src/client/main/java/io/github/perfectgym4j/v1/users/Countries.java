package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.Address;
import java.util.Locale;

/** Country codes as the server wants them: in capitals (quirk Q60). */
final class Countries {

    private Countries() {}

    static String symbol(String symbol) {
        return symbol == null ? null : symbol.toUpperCase(Locale.ROOT);
    }

    static Address inCapitals(Address address) {
        return address == null
                ? null
                : new Address(
                        address.line1(),
                        address.line2(),
                        address.postalCode(),
                        address.city(),
                        address.country(),
                        symbol(address.countrySymbol()));
    }
}

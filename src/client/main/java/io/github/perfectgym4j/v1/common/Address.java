package io.github.perfectgym4j.v1.common;

/**
 * Postal address (contract: {@code Address}).
 *
 * @param line1 street and number
 * @param line2 what does not fit there, such as a flat
 * @param postalCode postal code
 * @param city town
 * @param country name of the country, as answers give it
 * @param countrySymbol two-letter code of the country, as requests want it
 */
public record Address(
        String line1, String line2, String postalCode, String city, String country, String countrySymbol) {}

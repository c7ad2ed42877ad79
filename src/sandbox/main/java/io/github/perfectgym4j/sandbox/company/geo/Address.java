package io.github.perfectgym4j.sandbox.company.geo;

/**
 * Postal address.
 *
 * @param line1 street
 * @param line2 further detail; may be empty
 * @param city town
 * @param postalCode postal code
 * @param country name of the country
 * @param countrySymbol country code of two letters
 * @param state name of the part of the country; null if unknown
 */
public record Address(
        String line1,
        String line2,
        String city,
        String postalCode,
        String country,
        String countrySymbol,
        String state) {

    /** An address that names no part of the country. */
    public Address(String line1, String line2, String city, String postalCode, String country, String countrySymbol) {
        this(line1, line2, city, postalCode, country, countrySymbol, null);
    }
}

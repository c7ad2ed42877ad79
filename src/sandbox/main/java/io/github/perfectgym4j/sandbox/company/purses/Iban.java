package io.github.perfectgym4j.sandbox.company.purses;

import java.math.BigInteger;
import java.util.Locale;

/** Checks international bank account numbers. */
public final class Iban {

    private Iban() {}

    /**
     * Checks the form and the check digits.
     *
     * @param number number, blanks allowed; without country code if it starts with a digit
     * @param countrySymbol country code for that case; may be null
     * @return whether it can be a number of an account
     */
    public static boolean isValid(String number, String countrySymbol) {
        String bare = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!bare.isEmpty() && Character.isDigit(bare.charAt(0)) && countrySymbol != null) {
            bare = countrySymbol.trim().toUpperCase(Locale.ROOT) + bare;
        }
        if (!bare.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (bare.substring(4) + bare.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}

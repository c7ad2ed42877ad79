package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.wire.Parameters;
import java.math.BigInteger;
import java.util.Locale;

/**
 * A legal guardian as a call sends it: an object that has to be complete (Q59). What is missing has error codes of its own.
 *
 * @param fullName first and last name: all that is kept
 */
record Guardian(String fullName) {

    /** The field that refusals name: the codes say which part of it is wrong. */
    private static final String FIELD = "legalGuardian";

    private static final int SHORTEST_IBAN = 15;
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /**
     * Reads the guardian in a form; all codes of the contract's set that apply are left to its {@link Parameters#check()}.
     *
     * @return guardian; null if none was sent, such as the blank text of the vendor's examples
     */
    static Guardian read(Parameters form) {
        Parameters guardian = form.nested(FIELD);
        if (guardian == null) {
            return null;
        }
        require(guardian, "name", "NameIsRequired");
        require(guardian, "lastName", "LastNameIsRequired");
        require(guardian, "city", "CityIsRequired");
        require(guardian, "countrySymbol", "CountrySymbolIsRequired");
        require(guardian, "signatureDataBase64", "NoSignature");
        if (guardian.has("bankAccount") && !isIban(guardian.optionalText("bankAccount"))) {
            guardian.refuse("InvalidIBAN", FIELD);
        }
        return new Guardian(guardian.optionalText("name") + " " + guardian.optionalText("lastName"));
    }

    private static void require(Parameters guardian, String name, String code) {
        if (!guardian.has(name)) {
            guardian.refuse(code, FIELD);
        }
    }

    /** @return whether the check digits fit; a number without country, as in the vendor's samples, counts as Polish */
    private static boolean isIban(String text) {
        String account = text.replace(" ", "").toUpperCase(Locale.ROOT);
        String iban = account.matches("\\d{26}") ? "PL" + account : account;
        if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]+") || iban.length() < SHORTEST_IBAN) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue() == 1;
    }

    /** @return nothing: all of it is personal */
    @Override
    public String toString() {
        return "Guardian[]";
    }
}

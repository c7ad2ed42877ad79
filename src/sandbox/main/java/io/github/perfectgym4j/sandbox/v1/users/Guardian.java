package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.Refused;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A legal guardian as a call sends it: an object that has to be complete (Q59). What is missing has error codes of its own.
 *
 * @param fullName first and last name: all that is kept
 */
record Guardian(String fullName) {

    private static final int SHORTEST_IBAN = 15;
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /**
     * Reads the guardian in a form.
     *
     * @return guardian; null if none was sent, such as the blank text of the vendor's examples
     * @throws Refused with all codes of the contract's set that apply
     */
    static Guardian read(Parameters form) {
        Parameters guardian = form.nested("legalGuardian");
        if (guardian == null) {
            return null;
        }
        List<Refused.Reason> wrong = new ArrayList<>();
        require(guardian, "name", "NameIsRequired", wrong);
        require(guardian, "lastName", "LastNameIsRequired", wrong);
        require(guardian, "city", "CityIsRequired", wrong);
        require(guardian, "countrySymbol", "CountrySymbolIsRequired", wrong);
        require(guardian, "signatureDataBase64", "NoSignature", wrong);
        if (guardian.has("bankAccount") && !isIban(guardian.optionalText("bankAccount"))) {
            wrong.add(new Refused.Reason("InvalidIBAN", "bankAccount"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return new Guardian(guardian.optionalText("name") + " " + guardian.optionalText("lastName"));
    }

    private static void require(Parameters guardian, String name, String code, List<Refused.Reason> wrong) {
        if (!guardian.has(name)) {
            wrong.add(new Refused.Reason(code, name));
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

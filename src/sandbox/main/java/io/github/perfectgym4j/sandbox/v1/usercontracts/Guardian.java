package io.github.perfectgym4j.sandbox.v1.usercontracts;

import io.github.perfectgym4j.sandbox.company.pay.Iban;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;

/** Checks the contract's type LegalGuardian in requests; a blank text stands for none (Q59). */
final class Guardian {

    private Guardian() {}

    static void check(Parameters parameters) {
        String text = parameters.optionalText("legalGuardian");
        if (text == null) {
            return;
        }
        Parameters guardian;
        try {
            guardian = new Parameters(Json.createReader(new StringReader(text)).readObject());
        } catch (JsonException noObject) {
            parameters.refuse("InvalidParameters", "legalGuardian");
            return;
        }
        require(guardian, "name", "NameIsRequired", parameters);
        require(guardian, "lastName", "LastNameIsRequired", parameters);
        require(guardian, "city", "CityIsRequired", parameters);
        require(guardian, "countrySymbol", "CountrySymbolIsRequired", parameters);
        require(guardian, "signatureDataBase64", "NoSignature", parameters);
        String account = guardian.optionalText("bankAccount");
        if (account != null && !Iban.isValid(account, guardian.optionalText("countrySymbol"))) {
            parameters.refuse("InvalidIBAN", "legalGuardian");
        }
    }

    private static void require(Parameters guardian, String name, String code, Parameters parameters) {
        if (!guardian.has(name)) {
            parameters.refuse(code, "legalGuardian");
        }
    }
}

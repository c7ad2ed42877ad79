package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** What is wrong with a guardian (contract: {@code LegalGuardianErrorCode}). */
public enum LegalGuardianError implements ErrorCode {
    /** The signature is missing. */
    NO_SIGNATURE("NoSignature"),

    /** The country code is missing. */
    COUNTRY_SYMBOL_IS_REQUIRED("CountrySymbolIsRequired"),

    /** The town is missing. */
    CITY_IS_REQUIRED("CityIsRequired"),

    /** The last name is missing. */
    LAST_NAME_IS_REQUIRED("LastNameIsRequired"),

    /** The first name is missing. */
    NAME_IS_REQUIRED("NameIsRequired"),

    /** The bank account number is no IBAN. */
    INVALID_IBAN("InvalidIBAN");

    private final String code;

    LegalGuardianError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

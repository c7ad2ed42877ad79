package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a bank account is refused (contract: {@code DirectDebitErrorCode}). */
public enum DirectDebitError implements ErrorCode {
    /** The number is no IBAN. */
    INVALID_IBAN("InvalidIBAN");

    private final String code;

    DirectDebitError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why an e-mail address cannot be confirmed (contract: {@code ConfirmEmailErrorCode}). */
public enum ConfirmEmailError implements ErrorCode {
    /** The token belongs to no address. */
    INVALID_TOKEN("InvalidToken");

    private final String code;

    ConfirmEmailError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

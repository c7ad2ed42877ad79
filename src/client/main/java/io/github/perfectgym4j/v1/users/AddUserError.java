package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a member cannot be added (contract: {@code AddUserErrorCode}). */
public enum AddUserError implements ErrorCode {
    /** Personal number, phone number or e-mail address belong to somebody else. */
    USER_ALREADY_EXISTS("UserAlreadyExist"),

    /** A value is missing or wrong; {@code property} of the error says which. */
    INVALID_PARAMETERS("InvalidParameters");

    private final String code;

    AddUserError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a member cannot be changed (contract: {@code UpdateUserErrorCode}). */
public enum UpdateUserError implements ErrorCode {
    /** There is no such member. */
    USER_DOES_NOT_EXIST("UserDoesNotExists"),

    /** A value is not allowed. */
    INVALID_ATTRIBUTE_VALUE("InvalidAttributeValue");

    private final String code;

    UpdateUserError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

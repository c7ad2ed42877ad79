package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a user name and password are not accepted (contract: {@code ValidateCredentialsErrorCode}). */
public enum ValidateCredentialsError implements ErrorCode {
    /** The two do not belong together. */
    INVALID_USER_NAME_OR_PASSWORD("InvalidUserNameOrPassword"),

    /** The password is missing. */
    INVALID_PASSWORD("InvalidPassword"),

    /** There is no such member. */
    USER_NOT_FOUND("UserNotFound"),

    /** No member has that Facebook account. */
    INVALID_FACEBOOK_USER("InvalidFacebookUser");

    private final String code;

    ValidateCredentialsError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

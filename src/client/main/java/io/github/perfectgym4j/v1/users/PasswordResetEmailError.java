package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no e-mail about the password can be sent (contract: {@code PasswordResetEmailErrorCode}). */
public enum PasswordResetEmailError implements ErrorCode {
    /** The tenant has no template for the e-mail. */
    EMAIL_TEMPLATE_NOT_DEFINED("EmailTemplateNotDefined"),

    /** The e-mail could not be sent. */
    UNABLE_TO_SEND_EMAIL("UnableSendEmail"),

    /** No token could be made. */
    INVALID_TOKEN("InvalidToken");

    private final String code;

    PasswordResetEmailError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The e-mail that could not be sent is documented in two spellings (quirk Q37). */
    @Override
    public boolean matches(String other) {
        return ErrorCode.super.matches(other)
                || this == UNABLE_TO_SEND_EMAIL && "UnableToSendEmail".equalsIgnoreCase(other);
    }
}

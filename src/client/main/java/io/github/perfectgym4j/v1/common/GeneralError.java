package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why any call may be refused (contract: {@code GeneralErrorCode}); calls about cards and contracts have no list of their own (quirk Q80). */
public enum GeneralError implements ErrorCode {
    /** The first day is missing. */
    START_DATE_IS_REQUIRED("StartDateIsRequired"),

    /** The day of the signature is missing. */
    SIGN_DATE_IS_REQUIRED("SignDateIsRequired"),

    /** The last day is missing. */
    END_DATE_IS_REQUIRED("EndDateIsRequired"),

    /** A key leads nowhere. */
    INVALID_PROPERTY_ID("InvalidPropertyId"),

    /** A value is not allowed. */
    INVALID_PROPERTY_VALUE("InvalidPropertyValue"),

    /** The member has no card. */
    USER_HAS_NO_CARD_ASSIGNED("UserHasNoCardAssigned"),

    /** The card cannot be blocked. */
    CANNOT_BLOCK_CARD("CanNotBlockCard"),

    /** The tenant has no template for the e-mail. */
    EMAIL_TEMPLATE_NOT_DEFINED("EmailTemplateNotDefined"),

    /** The e-mail could not be sent. */
    UNABLE_TO_SEND_EMAIL("UnableToSendEmail"),

    /** The token is not valid. */
    INVALID_TOKEN("InvalidToken");

    private final String code;

    GeneralError(String code) {
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
                || this == UNABLE_TO_SEND_EMAIL && "UnableSendEmail".equalsIgnoreCase(other);
    }
}

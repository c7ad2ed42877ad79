package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Reasons for which any call may be refused (contract: {@code GeneralErrorCode}; quirks Q70, Q80). */
public enum GeneralError implements ErrorCode {
    /** The start is missing, or is no date. */
    START_DATE_IS_REQUIRED("StartDateIsRequired"),

    /** The day of signing is missing, or is no date. */
    SIGN_DATE_IS_REQUIRED("SignDateIsRequired"),

    /** The end is missing, or is no date. */
    END_DATE_IS_REQUIRED("EndDateIsRequired"),

    /** There is nothing with the key in the field that the error names. */
    INVALID_PROPERTY_ID("InvalidPropertyId"),

    /** The field that the error names holds something wrong. */
    INVALID_PROPERTY_VALUE("InvalidPropertyValue"),

    /** The member has no card. */
    USER_HAS_NO_CARD_ASSIGNED("UserHasNoCardAssigned"),

    /** The card belongs to another person. */
    CAN_NOT_BLOCK_CARD("CanNotBlockCard"),

    /** The tenant has written no text for that e-mail. */
    EMAIL_TEMPLATE_NOT_DEFINED("EmailTemplateNotDefined"),

    /** The e-mail could not be sent; the contract spells it in two ways (quirk Q37). */
    UNABLE_TO_SEND_EMAIL("UnableToSendEmail") {
        @Override
        public boolean matches(String code) {
            return super.matches(code) || "UnableSendEmail".equalsIgnoreCase(code);
        }
    },

    /** The token is wrong or used up. */
    INVALID_TOKEN("InvalidToken");

    private final String code;

    GeneralError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

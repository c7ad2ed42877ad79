package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no message is sent (contract: codes of {@code MemberAuth/SendEmailConfirmationMessage}). */
public enum SendEmailConfirmationError implements ErrorCode {
    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** The person is a lead. */
    USER_IS_LEAD,

    /** The member is older than the confirmation of addresses. */
    USER_CREATED_BEFORE_BORDER_DATE,

    /** The address is confirmed already. */
    EMAIL_IS_ALREADY_CONFIRMED,

    /** The address is malformed. */
    INVALID_EMAIL_FORMAT,

    /** The member has no e-mail address. */
    EMAIL_IS_EMPTY
}

package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no message is sent (contract: codes of {@code MemberAuth/SendPhoneNumberConfirmationMessage}). */
public enum SendPhoneNumberConfirmationError implements ErrorCode {
    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** The person is a lead. */
    USER_IS_LEAD,

    /** The number is confirmed already. */
    PHONE_NUMBER_IS_ALREADY_CONFIRMED,

    /** The number is malformed. */
    INVALID_PHONE_NUMBER_FORMAT,

    /** The member has no telephone number. */
    PHONE_NUMBER_IS_EMPTY
}

package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a telephone number is not confirmed (contract: codes of {@code MemberAuth/ConfirmMemberPhoneNumber}). */
public enum ConfirmMemberPhoneNumberError implements ErrorCode {
    /** The token is empty. */
    TOKEN_IS_EMPTY,

    /** It is no token. */
    INVALID_TOKEN,

    /** There is no member for the token. */
    NO_USER_FOR_TOKEN,

    /** The token is that of another member. */
    TOKEN_FOR_WRONG_USER,

    /** The token has been used already. */
    TOKEN_WAS_ALREADY_USED,

    /** The token is too old. */
    TOKEN_EXPIRED,

    /** No confirmation was asked for. */
    NO_VERIFICATION_FOR_USER_AND_PHONE_NUMBER
}

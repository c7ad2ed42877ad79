package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no code was sent (contract: codes of {@code MemberAuth/SendOneTimeCode}). */
public enum SendOneTimeCodeError implements ErrorCode {
    /** There is no member with this key. */
    MEMBER_NOT_FOUND_BY_ID,

    /** There is no member with this e-mail address. */
    MEMBER_NOT_FOUND_BY_EMAIL,

    /** There is no member with this telephone number. */
    MEMBER_NOT_FOUND_BY_PHONE_NUMBER,

    /** The member has no telephone number. */
    MEMBER_HAS_NO_PHONE_NUMBER,

    /** The code could not be made. */
    COULD_NOT_GENERATE_TOKEN
}

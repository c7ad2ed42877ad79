package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no code was sent (contract: codes of {@code MemberAuth/SendOneTimeCode}). */
public enum SendOneTimeCodeError implements ErrorCode {
    /** There is no member with this key. */
    MEMBER_NOT_FOUND_BY_ID("MemberNotFoundById"),

    /** There is no member with this e-mail address. */
    MEMBER_NOT_FOUND_BY_EMAIL("MemberNotFoundByEmail"),

    /** There is no member with this telephone number. */
    MEMBER_NOT_FOUND_BY_PHONE_NUMBER("MemberNotFoundByPhoneNumber"),

    /** The member has no telephone number. */
    MEMBER_HAS_NO_PHONE_NUMBER("MemberHasNoPhoneNumber"),

    /** The code could not be made. */
    COULD_NOT_GENERATE_TOKEN("CouldNotGenerateToken");

    private final String code;

    SendOneTimeCodeError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

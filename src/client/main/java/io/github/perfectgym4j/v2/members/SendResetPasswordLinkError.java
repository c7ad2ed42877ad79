package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no link is sent (contract: codes of {@code MemberAuth/SendResetPasswordLink}). */
public enum SendResetPasswordLinkError implements ErrorCode {
    /** There is no member with this e-mail address. */
    MEMBER_NOT_FOUND,

    /** No token could be made for the link. */
    INVALID_TOKEN
}

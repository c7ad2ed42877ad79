package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a password is not changed (contract: codes of {@code Members/ResetPassword}). */
public enum ResetPasswordError implements ErrorCode {
    /** There is no such token. */
    TOKEN_INVALID,

    /** The token is too old. */
    TOKEN_EXPIRED,

    /** The token has been used already. */
    TOKEN_USED,

    /** The password does not meet the club's requirements. */
    NEW_PASSWORD_NOT_MET_REQUIREMENTS,

    /** The password is too simple. */
    NEW_PASSWORD_NOT_COMPLEX_ENOUGH
}

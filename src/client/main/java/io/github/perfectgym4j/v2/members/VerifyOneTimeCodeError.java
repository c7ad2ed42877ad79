package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a code was not checked (contract: codes of {@code MemberAuth/VerifyOneTimeCode}). */
public enum VerifyOneTimeCodeError implements ErrorCode {
    /** There is no such code for the member. */
    INVALID_CREDENTIALS,

    /** The code is older than 15 minutes. */
    EXPIRED,

    /** The code has been used already. */
    DUPLICATED
}

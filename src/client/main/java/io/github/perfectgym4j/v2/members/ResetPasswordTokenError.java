package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no token (contract: codes of {@code MemberAuth/GenerateResetPasswordToken}). */
public enum ResetPasswordTokenError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND
}

package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why biometric data are not taken (contract: codes of {@code Members/AddMemberBiometricData}). */
public enum AddMemberBiometricDataError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The data are too large. */
    DATA_TOO_LARGE,

    /** The data are not in Base64. */
    INVALID_BASE64_FORMAT
}

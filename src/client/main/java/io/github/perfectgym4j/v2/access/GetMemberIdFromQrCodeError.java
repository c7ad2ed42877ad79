package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why nobody is found (contract: codes of {@code AccessControl/GetMemberIdFromQrCode}). */
public enum GetMemberIdFromQrCodeError implements ErrorCode {
    /** It is no code of a member. */
    INVALID_QR_CODE
}

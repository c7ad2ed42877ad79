package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a scan is not confirmed (contract: codes of {@code AccessControl/ConfirmCardScan}). */
public enum ConfirmCardScanError implements ErrorCode {
    /** There is no such scan. */
    CANNOT_FIND_CARD_SWIPE_AUTHORIZATION_BY_GIVEN_SWIPE_ID
}

package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a scan cannot be judged (contract: codes of {@code AccessControl/ValidateCardScan}). */
public enum ValidateCardScanError implements ErrorCode {
    /** There is no such device. */
    ACCESS_DEVICE_NOT_FOUND_FOR_GIVEN_ID,

    /** The device belongs to no zone. */
    ACCESS_DEVICE_DOES_NOT_HAVE_CLUB_ZONE_ASSIGNED,

    /** The device has no rules of access. */
    ACCESS_POLICY_HAS_TO_BE_FILLED_FOR_DEVICE
}

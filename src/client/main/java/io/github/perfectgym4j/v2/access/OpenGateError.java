package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a gate stays closed (contract: codes of {@code AccessControl/OpenGate}). */
public enum OpenGateError implements ErrorCode {
    /** There is no such device. */
    ACCESS_DEVICE_NOT_FOUND_FOR_GIVEN_ID,

    /** The device belongs to no zone. */
    ACCESS_DEVICE_DOES_NOT_HAVE_CLUB_ZONE_ASSIGNED,

    /** There is no such member. */
    MEMBER_NOT_FOUND_FOR_GIVEN_ID,

    /** The member is not in the club. */
    MEMBER_DOES_NOT_HAVE_AVALID_VISIT_IN_CLUB {
        @Override
        public String code() {
            return "MemberDoesNotHaveAValidVisitInClub";
        }
    }
}

package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the presence of a member cannot be noted (contract: codes of {@code ClassBooking/SetMembersPresenceOnClass}). */
public enum PresenceError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN,

    /** There is no such booking. */
    BOOKING_NOT_FOUND
}

package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a place cannot be given up (contract: {@code ClassCancelErrorCode}). */
public enum ClassCancelError implements ErrorCode {
    /** The member has no place in the class. */
    CLASS_NOT_BOOKED("ClassNotBooked"),

    /** The time for cancelling is over. */
    TOO_LATE_TO_CANCEL("ToLateToCancel"),

    /** The member has cancelled as often as allowed. */
    CANCEL_LIMIT_EXCEEDED("CancelLimitExceeded");

    private final String code;

    ClassCancelError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a vote for a class is refused (contract: {@code ClassRatingErrorCode}). */
public enum ClassRatingError implements ErrorCode {
    /** The member has voted already. */
    CLASS_ALREADY_RATED("ClassAlreadyRated"),

    /** The member was not there. */
    USER_DID_NOT_ATTEND_CLASS("UserDidNotAttendClass");

    private final String code;

    ClassRatingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

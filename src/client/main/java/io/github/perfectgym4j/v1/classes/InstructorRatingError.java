package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a vote for an instructor is refused (contract: {@code InstructorRatingErrorCode}). */
public enum InstructorRatingError implements ErrorCode {
    /** The member has voted already. */
    INSTRUCTOR_ALREADY_RATED("InstructorAlreadyRated"),

    /** The member was not there. */
    USER_DID_NOT_ATTEND_CLASS("UserDidNotAttendClass"),

    /** No instructor is assigned to the class. */
    CLASS_WITHOUT_ASSIGNED_INSTRUCTOR("ClassWithoutAssignedInstructor");

    private final String code;

    InstructorRatingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

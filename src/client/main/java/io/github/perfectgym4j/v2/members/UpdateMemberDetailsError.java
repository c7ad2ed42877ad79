package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why details of a member are not changed (contract: codes of {@code Members/UpdateMemberDetails}). */
public enum UpdateMemberDetailsError implements ErrorCode {
    /** There is no such club. */
    CLUB_NOT_EXIST,

    /** There is no member who recommended the club. */
    RECOMMENDING_MEMBER_NOT_EXIST,

    /** There is no such employee. */
    CONSULTANT_NOT_EXIST,

    /** The answers to the agreements were not taken. */
    AGREEMENTS_COULD_NOT_BE_SET,

    /** The custom attributes were not taken. */
    CUSTOM_ATTRIBUTES_COULD_NOT_BE_SET,

    /** The person is a lead and could not be made a guest. */
    COULD_NOT_CONVERT_FROM_LEAD,

    /** A detail is missing or malformed; see {@code ApiError.property}. */
    PERSONAL_DATA_FIELD_ERROR,

    /** Somebody else has these details; {@code ApiError.data} says who. */
    PERSONAL_DATA_DUPLICATION,

    /** There is no such member. */
    USER_NOT_FOUND,

    /** There is no city of that name. */
    INVALID_CITY_NAME,

    /** The person is no lead. */
    USER_IS_NOT_ALEAD {
        @Override
        public String code() {
            return "UserIsNotALead";
        }
    },

    /** The person is so young that a guardian is needed. */
    INVALID_AGE_LEGAL_GUARDIAN_IS_REQUIRED
}

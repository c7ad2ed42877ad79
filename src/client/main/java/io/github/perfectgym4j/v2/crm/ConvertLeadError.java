package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a lead does not become a guest (contract: codes of {@code Crm2/ConvertLeadToGuestMember}). */
public enum ConvertLeadError implements ErrorCode {
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

    /** The person could not be made a guest. */
    COULD_NOT_CONVERT_FROM_LEAD,

    /** A detail is missing or malformed; see {@code ApiError.property}. */
    PERSONAL_DATA_FIELD_ERROR,

    /** Somebody else has these details; {@code ApiError.data} says who. */
    PERSONAL_DATA_DUPLICATION,

    /** There is no such person. */
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
    INVALID_AGE_LEGAL_GUARDIAN_IS_REQUIRED,

    /** There is no such contract. */
    CONTRACT_NOT_FOUND,

    /** An agreement that has to be accepted has no answer. */
    MISSING_REQUIRED_AGREEMENT_ANSWER,

    /** There is no such agreement. */
    AGREEMENT_DOESNT_EXIST,

    /** An agreement is about a contract, and there is none. */
    USER_DOES_NOT_HAVE_CONTRACT_FOR_CONTRACT_AGREEMENT,

    /** An agreement is about a contract, and guests have none. */
    CONTRACT_AGREEMENT_CAN_NOT_BE_ATTACHED_TO_GUEST,

    /** There is no such lead. */
    LEAD_DOES_NOT_EXIST,

    /** The person cannot become a guest. */
    INVALID_USER_TYPE,

    /** The employee behind the API client may not do this. */
    NO_PERMISSION,

    /** The status of the lead could not be changed. */
    UPDATE_STATUS_ERROR
}

package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a lead is not added (contract: codes of {@code Crm2/AddLead}). */
public enum AddLeadError implements ErrorCode {
    /** The person could not be stored. */
    USER_CREATION_FAILED,

    /** The person could not be changed. */
    USER_UPDATE_FAILED,

    /** What is known for marketing could not be stored. */
    MARKETING_INFO_UPDATE_FAILED,

    /** The answers to the agreements were not taken. */
    AGREEMENTS_COULD_NOT_BE_SET,

    /** There is no such reason of rejection. */
    INVALID_REJECTION_REASON,

    /** A reason of rejection needs words. */
    REJECTION_DESCRIPTION_REQUIRED,

    /** Somebody has the e-mail address already. */
    EMAIL_DUPLICATION,

    /** Somebody has the telephone number already. */
    PHONE_DUPLICATION,

    /** An agreement that has to be accepted has no answer. */
    AGREEMENT_MISSING,

    /** The employee behind the API client may not do this. */
    NO_PERMISSION,

    /** Neither e-mail address nor telephone number is given. */
    NO_IDENTIFIER,

    /** The telephone number is malformed. */
    PHONE_NUMBER_INVALID,

    /** There is no such person. */
    USER_DOES_NOT_EXIST,

    /** There is no such employee. */
    INVALID_CONSULTANT_ID,

    /** The status of the lead could not be changed. */
    CANNOT_UPDATE_LEAD_STATUS {
        @Override
        public String code() {
            return "CannotUpdateLedStatus";
        }
    },

    /** There is no such kind of contract. */
    INVALID_CONTRACT_SUB_TYPE,

    /** There is no such rating. */
    INVALID_RATING,

    /** There is no such way of asking. */
    INVALID_INQUIRED_VIA_TYPE,

    /** There is no such campaign. */
    INVALID_CAMPAIGN,

    /** There is no such status. */
    INVALID_LEAD_STATUS
}

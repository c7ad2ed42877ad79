package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a lead is not added (contract: codes of {@code Crm/AddLead}). */
public enum AddLegacyLeadError implements ErrorCode {
    /** A detail is missing or malformed, or somebody has the e-mail address already. */
    PERSONAL_DATA_ERROR,

    /** Source, rating or consultant is wrong. */
    ADDITIONAL_INFO_ERROR,

    /** The answers to the agreements were not taken. */
    AGREEMENTS_ERROR,

    /** There is no such club. */
    CLUB_ERROR
}

package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a lead does not become a guest (contract: codes of {@code Crm/ConvertLeadToGuest}). */
public enum ConvertLegacyLeadError implements ErrorCode {
    /** There is no such lead. */
    INVALID_LEAD_ID,

    /** The lead is a guest already. */
    LEAD_ALREADY_CONVERTED,

    /** The lead could not be joined with a member. */
    CANNOT_INTEGRATE_LEAD
}

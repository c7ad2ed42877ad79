package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no code (contract: codes of {@code AccessControl/GenerateQrCode}). */
public enum GenerateQrCodeError implements ErrorCode {
    /** There is no such member. */
    USER_NOT_FOUND,

    /** There is no such club. */
    CLUB_NOT_FOUND,

    /** The member has to pay debts first. */
    USER_HAS_DEBT,

    /** The member has no active contract. */
    NO_ACTIVE_CONTRACT,

    /** The contract is frozen. */
    CONTRACT_FROZEN,

    /** The contract does not cover the club. */
    CLUB_NOT_ALLOWED,

    /** The contract does not cover the hour. */
    ENTRY_HOUR_BEYOND_CONTRACT_RULES,

    /** A note bars the member. */
    USER_IS_BLOCKED,

    /** The member is not accepted yet. */
    USER_IS_PENDING,

    /** The member has not agreed to the biometric scan. */
    BIOMETRIC_SCAN_AGREEMENT_MISSING,

    /** The member's company has to pay debts first. */
    CORPORATE_USERS_COMPANY_ON_DEBT,

    /** The member's friend can no longer bring somebody. */
    FRIEND_ACCESS_ADD_ON_IS_ENDED,

    /** The member's friend is not in the club. */
    FRIEND_IS_NOT_IN_CLUB,

    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** The steps of the check could not be carried out. */
    WORKFLOW_ERROR,

    /** The rules of access could not be applied. */
    ACCESS_LOGIC_ERROR
}

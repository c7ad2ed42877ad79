package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a member does not change the home club (contract: codes of {@code Members/HomeClubTransfer}). */
public enum HomeClubTransferError implements ErrorCode {
    /** There is no such member. */
    USER_NOT_FOUND,

    /** There is no such club. */
    CLUB_NOT_FOUND,

    /** There is no such payment plan. */
    PAYMENT_PLAN_NOT_FOUND,

    /** It is the home club already. */
    MEMBER_ALREADY_IN_CLUB,

    /** Another change is planned. */
    ANOTHER_TRANSFER_SCHEDULED_FOR_USER,

    /** There is no such payment source. */
    USER_PAYMENT_SOURCE_NOT_FOUND,

    /** The offer of the member's company was not found. */
    USER_COMPANY_OFFER_NOT_FOUND,

    /** The payment plan is not for this member. */
    PAYMENT_PLAN_NOT_VALID_FOR_USER,

    /** The payment plan does not take this payment source. */
    PAYMENT_SOURCE_IS_NOT_VALID_FOR_PAYMENT_PLAN,

    /** A payment plan is needed. */
    PAYMENT_PLAN_REQUIRED,

    /** The type of membership is not valid in the new club. */
    MEMBERSHIP_TYPE_IS_NOT_VALID_FOR_TARGET_CLUB,

    /** The change has been deleted. */
    TRANSFER_DELETED,

    /** The employee behind the API client may not do this. */
    NOT_ALLOWED_TO_PERFORM_ACTION,

    /** The contract does not allow a {@link ClubTransferType#STANDARD} change. */
    STANDARD_TRANSFER_FOR_THIS_CONTRACT_IS_NOT_AVAILABLE,

    /** The change was not found. */
    HOME_CLUB_TRANSFER_NOT_FOUND,

    /** The day of the change has not come. */
    CANNOT_EXECUTE_FUTURE_TRANSFER,

    /** The contract has ended. */
    CANNOT_TRANSFER_ENDED_CONTRACT,

    /** The change has been made already. */
    TRANSFER_ALREADY_EXECUTED,

    /** The member has no current contract. */
    CANNOT_TRANSFER_WITH_NO_CURRENT_CONTRACT,

    /** The change has to be after the first day of the contract. */
    TRANSFER_DATE_HAS_TO_BE_GREATER_THAN_CURRENT_CONTRACT_START_DATE,

    /** The change must not be before the contract was signed. */
    TRANSFER_DATE_HAS_TO_BE_GREATER_OR_EQUAL_CURRENT_CONTRACT_SIGN_UP_DATE,

    /** The change is after the commitment. */
    TRANSFER_DATE_IS_GREATER_THAN_COMMITMENT,

    /** The new contract would be signed after the old one was cancelled. */
    CANNOT_EXECUTE_TRANSFER_SIGN_UP_DATE_AFTER_CANCEL_DATE,

    /** The new contract would begin after the old one was cancelled. */
    CANNOT_EXECUTE_TRANSFER_START_DATE_AFTER_CANCEL_DATE,

    /** The settings of the clubs do not allow the change. */
    UNSUPPORTED_CONFIGURATION,

    /** The kind of change is missing. */
    MISSING_TRANSFER_TYPE
}

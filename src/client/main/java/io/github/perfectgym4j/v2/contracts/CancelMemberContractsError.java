package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the contracts of a member are not cancelled (contract: codes of {@code Contracts/CancelMemberContracts}). */
public enum CancelMemberContractsError implements ErrorCode {
    /** There is no such reason. */
    CANCEL_REASON_DOES_NOT_EXIST,

    /** There is no such contract. */
    CONTRACT_DOES_NOT_EXIST,

    /** The contract is cancelled already. */
    CANNOT_CANCEL_ALREADY_CANCELED_CONTRACT,

    /** The member has not agreed to what Dutch law (Wet van Dam) asks for. */
    WET_VAN_DAM_AGREEMENT_NOT_SIGNED,

    /** The day of the cancellation is before that of the signature. */
    CANCEL_DATE_CANNOT_BE_EARLIER_THAN_SIGN_UP_DATE,

    /** The books of the day of the cancellation are closed. */
    CANNOT_CANCEL_WITH_CANCEL_DATE_IN_LOCKED_PERIOD,

    /** The fee for ending early is below zero. */
    OVERRIDDEN_EARLY_TERMINATION_FEE_SMALLER_THAN_ZERO,

    /** The contract cannot end in that way. */
    END_DATE_TYPE_NOT_ALLOWED,

    /** A last day cannot be given together with that way of ending. */
    CANNOT_PASS_UNRESTRICTED_END_DATE_FOR_CHOSEN_END_DATE_TYPE,

    /** The last day is before the first. */
    END_DATE_CANNOT_BE_EARLIER_THAN_START_DATE,

    /** The books of the last day are closed. */
    NOT_ALLOWED_TO_CANCEL_CONTRACT_WITH_END_DATE_IN_LOCKED_PERIOD,

    /** The employee behind the API client may not cancel contracts. */
    MISSING_PERMISSION_TO_PERFORM_CONTRACT_CANCELLATION,

    /** The contract follows another one, which has to be cancelled. */
    CANNOT_CANCEL_SYNCHRONIZED_CONTRACT,

    /** The reason cannot be given for that contract. */
    CANCEL_REASON_NOT_ALLOWED,

    /** There is no such member. */
    MEMBER_DOES_NOT_EXIST,

    /** The member has no contract that could be cancelled. */
    MEMBER_HAS_NO_CONTRACTS_TO_BE_CANCELED,

    /** Both a last day and a way of ending are given. */
    MUST_CHOOSE_DATE_OR_TYPE,

    /** Neither a last day nor a way of ending is given. */
    MUST_PROVIDE_DATE_OR_TYPE
}

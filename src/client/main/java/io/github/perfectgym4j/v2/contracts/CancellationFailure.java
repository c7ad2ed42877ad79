package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Why one of several contracts was not cancelled. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CancellationFailure(String value) implements TextValue {

    /** There is no such reason. */
    public static final CancellationFailure CANCEL_REASON_DOES_NOT_EXIST =
            new CancellationFailure("CancelReasonDoesNotExist");

    /** There is no such contract. */
    public static final CancellationFailure CONTRACT_DOES_NOT_EXIST = new CancellationFailure("ContractDoesNotExist");

    /** The contract is cancelled already. */
    public static final CancellationFailure CANNOT_CANCEL_ALREADY_CANCELED_CONTRACT =
            new CancellationFailure("CannotCancelAlreadyCanceledContract");

    /** The member has not agreed to what Dutch law (Wet van Dam) asks for. */
    public static final CancellationFailure WET_VAN_DAM_AGREEMENT_NOT_SIGNED =
            new CancellationFailure("WetVanDamAgreementNotSigned");

    /** The day of the cancellation is before that of the signature. */
    public static final CancellationFailure CANCEL_DATE_CANNOT_BE_EARLIER_THAN_SIGN_UP_DATE =
            new CancellationFailure("CancelDateCannotBeEarlierThanSignUpDate");

    /** The books of the day of the cancellation are closed. */
    public static final CancellationFailure CANNOT_CANCEL_WITH_CANCEL_DATE_IN_LOCKED_PERIOD =
            new CancellationFailure("CannotCancelWithCancelDateInLockedPeriod");

    /** The fee for ending early is below zero. */
    public static final CancellationFailure OVERRIDDEN_EARLY_TERMINATION_FEE_SMALLER_THAN_ZERO =
            new CancellationFailure("OverriddenEarlyTerminationFeeSmallerThanZero");

    /** The contract cannot end in that way. */
    public static final CancellationFailure END_DATE_TYPE_NOT_ALLOWED =
            new CancellationFailure("EndDateTypeNotAllowed");

    /** A last day cannot be given together with that way of ending. */
    public static final CancellationFailure CANNOT_PASS_UNRESTRICTED_END_DATE_FOR_CHOSEN_END_DATE_TYPE =
            new CancellationFailure("CannotPassUnrestrictedEndDateForChosenEndDateType");

    /** The last day is before the first. */
    public static final CancellationFailure END_DATE_CANNOT_BE_EARLIER_THAN_START_DATE =
            new CancellationFailure("EndDateCannotBeEarlierThanStartDate");

    /** The books of the last day are closed. */
    public static final CancellationFailure NOT_ALLOWED_TO_CANCEL_CONTRACT_WITH_END_DATE_IN_LOCKED_PERIOD =
            new CancellationFailure("NotAllowedToCancelContractWithEndDateInLockedPeriod");

    /** The employee behind the API client may not cancel contracts. */
    public static final CancellationFailure MISSING_PERMISSION_TO_PERFORM_CONTRACT_CANCELLATION =
            new CancellationFailure("MissingPermissionToPerformContractCancellation");

    /** The contract follows another one, which has to be cancelled. */
    public static final CancellationFailure CANNOT_CANCEL_SYNCHRONIZED_CONTRACT =
            new CancellationFailure("CannotCancelSynchronizedContract");

    /** The reason cannot be given for that contract. */
    public static final CancellationFailure CANCEL_REASON_NOT_ALLOWED =
            new CancellationFailure("CancelReasonNotAllowed");

    /** There is no such member. */
    public static final CancellationFailure MEMBER_DOES_NOT_EXIST = new CancellationFailure("MemberDoesNotExist");

    /** The member has no contract that could be cancelled. */
    public static final CancellationFailure MEMBER_HAS_NO_CONTRACTS_TO_BE_CANCELED =
            new CancellationFailure("MemberHasNoContractsToBeCanceled");
}

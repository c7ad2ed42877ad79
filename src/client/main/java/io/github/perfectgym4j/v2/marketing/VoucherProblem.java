package io.github.perfectgym4j.v2.marketing;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The reason why a voucher cannot be used. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record VoucherProblem(String value) implements TextValue {

    /** There is no such voucher. */
    public static final VoucherProblem VOUCHER_DOES_NOT_EXIST = new VoucherProblem("VoucherDoesNotExist");

    /** It cannot be used now. */
    public static final VoucherProblem VOUCHER_OUT_OF_ACTIVATION_PERIOD =
            new VoucherProblem("VoucherOutOfActivationPeriod");

    /** It has expired. */
    public static final VoucherProblem VOUCHER_IS_EXPIRED = new VoucherProblem("VoucherIsExpired");

    /** It is not for the club. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_IN_CLUB = new VoucherProblem("VoucherNotAvailableInClub");

    /** It has not been sold. */
    public static final VoucherProblem VOUCHER_IS_NOT_SOLD = new VoucherProblem("VoucherIsNotSold");

    /** It has been used. */
    public static final VoucherProblem VOUCHER_IS_USED = new VoucherProblem("VoucherIsUsed");

    /** It has been used as often as allowed. */
    public static final VoucherProblem VOUCHER_REACHED_USAGE_LIMIT = new VoucherProblem("VoucherReachedUsageLimit");

    /** The member has used it already. */
    public static final VoucherProblem VOUCHER_ALREADY_ACTIVATED_BY_USER =
            new VoucherProblem("VoucherAlreadyActivatedByUser");

    /** It is not for that quantity. */
    public static final VoucherProblem VOUCHER_DISCOUNT_INVALID_QUANTITY =
            new VoucherProblem("VoucherDiscountInvalidQuantity");

    /** It is not for that member. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_SELECTED_USER =
            new VoucherProblem("VoucherNotAvailableForSelectedUser");

    /** It is not for guests. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_GUESTS =
            new VoucherProblem("VoucherNotAvailableForGuests");

    /** It is not for new members. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_NEW_MEMBERS =
            new VoucherProblem("VoucherNotAvailableForNewMembers");

    /** It is not for members who are not accepted yet. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_PENDING_USER =
            new VoucherProblem("VoucherNotAvailableForPendingUser");

    /** It is not for members who have come back. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_REACTIVATED_MEMBERS =
            new VoucherProblem("VoucherNotAvailableForReactivatedMembers");

    /** It is not for members. */
    public static final VoucherProblem VOUCHER_NOT_AVAILABLE_FOR_EXISTING_MEMBERS =
            new VoucherProblem("VoucherNotAvailableForExistingMembers");

    /** It is not for the payment plan. */
    public static final VoucherProblem VOUCHER_CANNOT_BE_USED_WITH_SELECTED_PAYMENT_PLAN =
            new VoucherProblem("VoucherCannotBeUsedWithSelectedPaymentPlan");
}

package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why contracts cannot be paid from a payment source (contract: codes of {@code Contracts/AssignPaymentSource}). */
public enum AssignPaymentSourceError implements ErrorCode {
    /** There is no such payment source. */
    USER_PAYMENT_SOURCE_NOT_FOUND,

    /** The plan of a contract cannot be paid from it. */
    PAYMENT_SOURCE_NOT_ALLOWED_FOR_PAYMENT_PLAN,

    /** The contract and the payment source are of different members. */
    NO_PERMISSION_TO_ASSIGN_PAYMENT_SOURCE_TO_OTHER_MEMBER {
        @Override
        public String code() {
            return "NoPermissionToAssingPaymentSourceToOtherMember";
        }
    },

    /** The payment source has been deleted. */
    USER_PAYMENT_SOURCE_IS_DELETED
}

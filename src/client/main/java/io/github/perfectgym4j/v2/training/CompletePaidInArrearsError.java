package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why a personal training that is paid afterwards is not noted as having taken place (contract: codes of {@code
 * PersonalTrainings/CompletePaidInArrearsBooking}).
 */
public enum CompletePaidInArrearsError implements ErrorCode {
    /** There is no such entry in the calendar. */
    BOOKING_CALENDAR_EVENT_NOT_FOUND,

    /** There is no such booking. */
    PERSONAL_TRAINING_NOT_FOUND,

    /** It is not of the kind that is paid afterwards. */
    PERSONAL_TRAINING_IS_NOT_PAID_IN_ARREARS_TYPE,

    /** The product for it has been deleted. */
    PRODUCT_WAS_DELETED,

    /** The member lacks the product for it. */
    USER_HAS_NO_REQUIRED_PRODUCT
}

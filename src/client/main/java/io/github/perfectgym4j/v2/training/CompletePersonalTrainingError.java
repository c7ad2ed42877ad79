package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why a personal training is not noted as having taken place (contract: codes of {@code
 * PersonalTrainings/CompletePersonalTrainingBooking}).
 */
public enum CompletePersonalTrainingError implements ErrorCode {
    /** The server gives no reason. */
    UNDEFINED,

    /** There is no such booking. */
    PERSONAL_TRAINING_BOOKING_NOT_FOUND,

    /** The employee behind the API client may not do that. */
    CANNOT_COMPLETE_PERSONAL_TRAINING_WITHOUT_PERMISSION_TO_COMPLETE,

    /** It is noted already. */
    CANNOT_COMPLETE_ALREADY_COMPLETED_PERSONAL_TRAINING,

    /** The product for it has been deleted. */
    PRODUCT_WAS_DELETED,

    /** The member lacks the product for it. */
    USER_HAS_NO_REQUIRED_PRODUCT
}

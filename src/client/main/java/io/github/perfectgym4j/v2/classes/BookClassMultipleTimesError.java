package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why several places are not booked (contract: codes of {@code ClassBooking/BookClassMultipleTimes}). */
public enum BookClassMultipleTimesError implements ErrorCode {
    /** So many places cannot be booked. */
    INCORRECT_NUMBER_OF_SLOTS
}

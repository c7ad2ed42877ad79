package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The status of a payment. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PaymentStatus(String value) implements TextValue {

    /** There is no such payment, or nothing is known of it. */
    public static final PaymentStatus UNKNOWN = new PaymentStatus("Unknown");

    /** It is paid. */
    public static final PaymentStatus SUCCEEDED = new PaymentStatus("Succeed");

    /** It failed. */
    public static final PaymentStatus FAILED = new PaymentStatus("Failed");

    /** It is not over yet. */
    public static final PaymentStatus IN_PROGRESS = new PaymentStatus("InProgress");
}

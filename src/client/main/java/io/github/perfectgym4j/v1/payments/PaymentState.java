package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a payment stands. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PaymentState(String value) implements TextValue {

    /** Paid. */
    public static final PaymentState SUCCESS = new PaymentState("Success");

    /** Not finished yet. */
    public static final PaymentState IN_PROGRESS = new PaymentState("InProgress");

    /** Failed. */
    public static final PaymentState ERROR = new PaymentState("Error");
}

package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The charge for a facility booking. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AdditionalCharge(String value) implements TextValue {

    /** Nothing. */
    public static final AdditionalCharge NO_CHARGE = new AdditionalCharge("NoCharge");

    /** A product. */
    public static final AdditionalCharge PRODUCT = new AdditionalCharge("Product");

    /** A price for each booking. */
    public static final AdditionalCharge PER_BOOKING = new AdditionalCharge("AdditionalChargePerBooking");
}

package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a tax rate's value. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record TaxValueType(String value) implements TextValue {

    /** An amount of money. */
    public static final TaxValueType AMOUNT = new TaxValueType("Amount");

    /** A percentage. */
    public static final TaxValueType PERCENTAGE = new TaxValueType("Percentage");
}

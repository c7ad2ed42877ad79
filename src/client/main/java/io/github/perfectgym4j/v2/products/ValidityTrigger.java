package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * From when on a product can be used. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ValidityTrigger(String value) implements TextValue {

    /** From the purchase on. */
    public static final ValidityTrigger AT_RETAIL = new ValidityTrigger("AtRetail");

    /** From its first use on. */
    public static final ValidityTrigger AT_FIRST_USE = new ValidityTrigger("AtFirstUse");

    /** From the start of the contract on. */
    public static final ValidityTrigger AT_CONTRACT_START = new ValidityTrigger("AtContractStart");
}

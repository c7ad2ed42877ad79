package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The contract that a member needs to book. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RequiredContract(String value) implements TextValue {

    /** None is needed. */
    public static final RequiredContract NONE = new RequiredContract("NotRequiredContract");

    /** Any contract. */
    public static final RequiredContract ANY = new RequiredContract("AnyContract");

    /** One on certain payment plans. */
    public static final RequiredContract SPECIFIC = new RequiredContract("SpecificContract");

    /** Only members without a contract can book. */
    public static final RequiredContract WITHOUT_ANY = new RequiredContract("WithoutAnyContract");
}

package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Whether units could be taken off a product. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProductUseState(String value) implements TextValue {

    /** They were. */
    public static final ProductUseState SUCCESS = new ProductUseState("Success");

    /** They were not. */
    public static final ProductUseState ERROR = new ProductUseState("Error");
}

package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a product. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProductType(String value) implements TextValue {

    /** Goods. */
    public static final ProductType GOOD = new ProductType("Good");

    /** A service. */
    public static final ProductType SERVICE = new ProductType("Service");

    /** Several products together. */
    public static final ProductType BUNDLE = new ProductType("Bundle");
}

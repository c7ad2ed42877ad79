package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a product. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProductType(String value) implements TextValue {

    /** Something to take away, such as a drink. */
    public static final ProductType GOOD = new ProductType("ProductGood");

    /** Something that is done for the member. */
    public static final ProductType SERVICE = new ProductType("ProductService");

    /** Several products together. */
    public static final ProductType BUNDLE = new ProductType("ProductBundle");
}

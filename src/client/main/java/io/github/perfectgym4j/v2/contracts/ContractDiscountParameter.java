package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;

/**
 * A parameter of a discount (contract: {@code ContractDiscountParameter}).
 *
 * @param name name
 * @param type type of its values
 */
public record ContractDiscountParameter(String name, String type) {

    /** {@link #name()}. */
    public static final Property<ContractDiscountParameter> NAME = new Property<>("name");

    /** {@link #type()}. */
    public static final Property<ContractDiscountParameter> TYPE = new Property<>("type");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ContractDiscountParameter> query() {
        return Query.all();
    }
}

package io.github.perfectgym4j.v2.value;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Query;
import java.math.BigDecimal;

/**
 * An amount of money with its tax, in the currency of the club (contract: {@code TaxedValue}).
 *
 * @param net without tax
 * @param gross with tax
 * @param vat the tax
 */
public record TaxedValue(BigDecimal net, BigDecimal gross, BigDecimal vat) {

    /** {@link #net()}. */
    public static final ComparableProperty.Ordered<TaxedValue, BigDecimal> NET =
            new ComparableProperty.Ordered<>("net");

    /** {@link #gross()}. */
    public static final ComparableProperty.Ordered<TaxedValue, BigDecimal> GROSS =
            new ComparableProperty.Ordered<>("gross");

    /** {@link #vat()}. */
    public static final ComparableProperty.Ordered<TaxedValue, BigDecimal> VAT =
            new ComparableProperty.Ordered<>("vat");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TaxedValue> query() {
        return Query.all();
    }
}

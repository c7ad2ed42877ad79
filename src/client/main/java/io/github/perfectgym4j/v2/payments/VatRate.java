package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;

/**
 * A rate of the value added tax (contract: {@code VatRate}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param vat the rate in percent; null for what is exempt
 * @param symbol symbol that is shown on receipts, or null
 * @param isActive whether it is in use
 */
@ODataSet("VatRates")
public record VatRate(
        Long id, Long version, Boolean isDeleted, String name, BigDecimal vat, String symbol, Boolean isActive)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<VatRate> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<VatRate> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<VatRate, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<VatRate> NAME = new TextProperty<>("name");

    /** {@link #vat()}. */
    public static final ComparableProperty<VatRate, BigDecimal> VAT = new ComparableProperty<>("vat");

    /** {@link #symbol()}. */
    public static final TextProperty<VatRate> SYMBOL = new TextProperty<>("symbol");

    /** {@link #isActive()}. */
    public static final FilterProperty<VatRate, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /**
     * Begins a query of the set {@code VatRates}.
     *
     * @return a query for all rows
     */
    public static Query<VatRate> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<VatRate> shape() {
        return Shape.whole();
    }
}

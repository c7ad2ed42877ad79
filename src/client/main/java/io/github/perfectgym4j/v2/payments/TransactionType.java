package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A type of transactions that the tenant has defined (contract: {@code TransactionType}).
 *
 * @param id key
 * @param name name
 * @param code code, for use by programs
 * @param isVatTransaction whether there is VAT on it
 * @param isDebitTransaction whether it is a debt of the member
 */
@ODataSet("TransactionTypes")
public record TransactionType(Long id, String name, String code, Boolean isVatTransaction, Boolean isDebitTransaction)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TransactionType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<TransactionType> NAME = new TextProperty.Ordered<>("name");

    /** {@link #code()}. */
    public static final TextProperty.Ordered<TransactionType> CODE = new TextProperty.Ordered<>("code");

    /** {@link #isVatTransaction()}. */
    public static final FilterProperty<TransactionType, Boolean> IS_VAT_TRANSACTION =
            new FilterProperty<>("isVatTransaction");

    /** {@link #isDebitTransaction()}. */
    public static final FilterProperty<TransactionType, Boolean> IS_DEBIT_TRANSACTION =
            new FilterProperty<>("isDebitTransaction");

    /**
     * Begins a query of the set {@code TransactionTypes}.
     *
     * @return a query for all rows
     */
    public static Query<TransactionType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<TransactionType> shape() {
        return Shape.whole();
    }
}

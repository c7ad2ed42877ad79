package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * The key of an electronic payment at its provider (contract: {@code EPaymentKey}).
 *
 * @param id key
 * @param ePaymentTransactionId key of the electronic payment
 * @param key the key at the provider
 * @param ePaymentTransaction the electronic payment; null unless expanded
 */
@ODataSet("EPaymentKeys")
public record EPaymentKey(
        Long id,
        @JsonbProperty("ePaymentTansactionId") Long ePaymentTransactionId,
        String key,
        EPaymentTransaction ePaymentTransaction)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<EPaymentKey> ID = new NumberProperty.Ordered<>("id");

    /** {@link #ePaymentTransactionId()}. */
    public static final NumberProperty<EPaymentKey> E_PAYMENT_TRANSACTION_ID =
            new NumberProperty<>("ePaymentTansactionId");

    /** {@link #key()}. */
    public static final TextProperty<EPaymentKey> KEY = new TextProperty<>("key");

    /** {@link #ePaymentTransaction()}. */
    public static final ToOne<EPaymentKey, EPaymentTransaction> E_PAYMENT_TRANSACTION =
            new ToOne<>("ePaymentTransaction");

    /**
     * Begins a query of the set {@code EPaymentKeys}.
     *
     * @return a query for all rows
     */
    public static Query<EPaymentKey> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<EPaymentKey> shape() {
        return Shape.whole();
    }

    @Override
    public String toString() {
        return "EPaymentKey[***]";
    }
}

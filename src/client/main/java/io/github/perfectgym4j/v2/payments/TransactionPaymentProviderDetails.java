package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * The details of a payment from the payment provider (contract: {@code TransactionPaymentProviderDetails}).
 *
 * @param id key
 * @param provider name of the payment provider
 * @param hyperPayConnectorTxId1 key of the payment at HyperPay; null at others
 */
public record TransactionPaymentProviderDetails(Long id, String provider, String hyperPayConnectorTxId1) {

    /** {@link #id()}. */
    public static final NumberProperty<TransactionPaymentProviderDetails> ID = new NumberProperty<>("id");

    /** {@link #provider()}. */
    public static final TextProperty<TransactionPaymentProviderDetails> PROVIDER = new TextProperty<>("provider");

    /** {@link #hyperPayConnectorTxId1()}. */
    public static final TextProperty<TransactionPaymentProviderDetails> HYPER_PAY_CONNECTOR_TX_ID1 =
            new TextProperty<>("hyperPayConnectorTxId1");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TransactionPaymentProviderDetails> query() {
        return Query.all();
    }
}

package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The availability of a product: who can buy it. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProductAvailability(String value) implements TextValue {

    /** Everyone. */
    public static final ProductAvailability EVERYONE = new ProductAvailability("Everyone");

    /** Members with a contract in force. */
    public static final ProductAvailability WITH_ACTIVE_CONTRACT = new ProductAvailability("WithActiveContract");

    /** Members with certain payment plans. */
    public static final ProductAvailability WITH_PAYMENT_PLAN = new ProductAvailability("WithPaymentPlan");

    /** People without a contract. */
    public static final ProductAvailability WITHOUT_CONTRACT = new ProductAvailability("WithoutContract");

    /** People who register. */
    public static final ProductAvailability ONLY_DURING_REGISTRATION =
            new ProductAvailability("OnlyDuringRegistration");

    /** Members with a tag. */
    public static final ProductAvailability WITH_TAG = new ProductAvailability("WithTag");
}

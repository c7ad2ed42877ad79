package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The category of a deferred revenue: what it comes from. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record DeferredRevenueCategory(String value) implements TextValue {

    /** A charge on a contract. */
    public static final DeferredRevenueCategory CONTRACT_TRANSACTION =
            new DeferredRevenueCategory("ContractTransaction");

    /** Services that were paid in advance. */
    public static final DeferredRevenueCategory SERVICES = new DeferredRevenueCategory("Services");
}

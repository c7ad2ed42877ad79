package io.github.perfectgym4j.v2.payments;

import java.util.UUID;

/**
 * A payment that has begun on a page of the payment provider (contract: {@code PayWithRedirectResult2}).
 *
 * @param url address of the page
 * @param processKey key of the payment
 * @param paymentProviderName the provider
 */
public record RedirectPayment(String url, UUID processKey, PaymentProvider paymentProviderName) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "RedirectPayment[***]";
    }
}

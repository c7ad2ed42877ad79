package io.github.perfectgym4j.v2.portal;

import java.util.UUID;

/**
 * A page on which a member pays (contract: {@code GeneratePaymentLinkResult}).
 *
 * @param url address of the page
 * @param processKey key of the payment
 */
public record PaymentLink(String url, UUID processKey) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "PaymentLink[***]";
    }
}

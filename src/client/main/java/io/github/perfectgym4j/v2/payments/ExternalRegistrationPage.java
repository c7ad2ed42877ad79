package io.github.perfectgym4j.v2.payments;

/**
 * The page on which a member registers a card (contract: {@code InitExternalCreditCardRegistrationResult}).
 *
 * @param url address of the page
 */
public record ExternalRegistrationPage(String url) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "ExternalRegistrationPage[***]";
    }
}

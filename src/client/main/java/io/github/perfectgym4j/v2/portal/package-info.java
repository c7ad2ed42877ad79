/**
 * Addresses that lead a member to the vendor's web pages, signed in or on the way to a payment.
 *
 * <pre>{@code
 * @Inject @RestClient ClientPortalClient portal;
 *
 * ProductPurchase drink = new ProductPurchase(7, 1);
 * PaymentLink link = portal.generatePaymentLink(GeneratePaymentLink.of(40, "https://club.example/paid").withProducts(List.of(drink)));
 * // send the browser to link.url(), keep link.processKey()
 * PaymentStatus status = portal.paymentStatus(link.processKey()).status();
 * }</pre>
 *
 * <p>Such an address is a key. It is used at once, by the member whom the application has authenticated, and is not stored or logged.
 */
package io.github.perfectgym4j.v2.portal;

/**
 * Payments, payment sources, what is booked on contracts and at the tills, invoices, taxes.
 *
 * <pre>{@code
 * @Inject EntitySet<PosTransaction> transactions;
 * @Inject @RestClient PaymentsClient payments;
 * @Inject @RestClient ClientPortalClient portal;
 *
 * PaymentItems items = PaymentItems.none().charge(901, new BigDecimal("99.00"));
 * RedirectPayment payment = payments.payWithRedirect(PayWithRedirect.of(40, 2, items, "https://club.example/paid"));
 * // send the browser to payment.url(); when it comes back:
 * if (portal.paymentStatus(payment.processKey()).status().equals(PaymentStatus.SUCCEEDED)) { … }
 *
 * Stream<PosTransaction> sold = transactions.rows(PosTransaction.query()
 *         .where(PosTransaction.CLUB_ID.eq(2), PosTransaction.DATE.ge(midnight), PosTransaction.IS_REFUND.eq(false))
 *         .expand(PosTransaction.PRODUCT, PosTransaction.PAYMENTS));
 * }</pre>
 *
 * <p>Amounts are {@code BigDecimal}, gross, in the currency of the club. Card numbers never come near an application: it knows a card by the
 * token of the payment provider.
 */
package io.github.perfectgym4j.v2.payments;

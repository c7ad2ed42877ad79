/**
 * What clubs offer: payment plans, types of memberships with the rooms that they give access to, add-ons.
 *
 * <pre>{@code
 * @Inject EntitySet<PaymentPlan> plans;
 *
 * Stream<PaymentPlan> onSale = plans.rows(PaymentPlan.query()
 *         .where(PaymentPlan.IS_ACTIVE.eq(true), PaymentPlan.IS_DELETED.eq(false))
 *         .where(PaymentPlan.AVAILABLE_IN_CLUBS.any(Club.ID.eq(2)))
 *         .expand(PaymentPlan.CURRENT_MEMBERSHIP_FEE, PaymentPlan.MEMBERSHIP_TYPE));
 * }</pre>
 *
 * <p>Fees are {@link io.github.perfectgym4j.v2.value.TaxedValue}, in the currency of the club. The fees that the contract calls obsolete, which
 * do not contain all taxes, are left out.
 */
package io.github.perfectgym4j.v2.offers;

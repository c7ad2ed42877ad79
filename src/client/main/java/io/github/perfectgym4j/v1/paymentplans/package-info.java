/**
 * Payment plans: what a membership costs, for how long, and what is due in a part of a billing period.
 * {@link io.github.perfectgym4j.v1.paymentplans.PaymentPlansClient} acts for the club; members cannot call this area themselves. The short form
 * of a plan is {@link io.github.perfectgym4j.v1.common.PaymentPlan}, because other areas carry it too.
 */
package io.github.perfectgym4j.v1.paymentplans;

/** One-day passes for guests; {@link io.github.perfectgym4j.v1.coupons.CouponsClient} acts for the club. */
package io.github.perfectgym4j.v1.coupons;

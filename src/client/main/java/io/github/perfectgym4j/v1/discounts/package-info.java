/**
 * Discounts, and what fees come to with them. {@link io.github.perfectgym4j.v1.discounts.DiscountsClient} acts for the club; members cannot call
 * this area themselves.
 */
package io.github.perfectgym4j.v1.discounts;

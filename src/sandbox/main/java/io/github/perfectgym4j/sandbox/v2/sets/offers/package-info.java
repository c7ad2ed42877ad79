/** What a club offers: payment plans, memberships and discounts. */
package io.github.perfectgym4j.sandbox.v2.sets.offers;

/** Area Discounts: discounts, and what they do to fees. */
package io.github.perfectgym4j.sandbox.v1.discounts;

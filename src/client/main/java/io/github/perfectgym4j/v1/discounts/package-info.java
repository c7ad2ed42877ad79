/** Discounts, and what fees come to with them. */
package io.github.perfectgym4j.v1.discounts;

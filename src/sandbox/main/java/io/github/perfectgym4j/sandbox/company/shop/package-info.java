/** Products, their purchases, and the units left of these. */
package io.github.perfectgym4j.sandbox.company.shop;

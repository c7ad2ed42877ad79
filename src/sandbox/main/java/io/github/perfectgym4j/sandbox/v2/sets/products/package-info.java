/** Products and the warehouse. */
package io.github.perfectgym4j.sandbox.v2.sets.products;

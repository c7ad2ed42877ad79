/** Warehouses: how much there is of each product, what changed that, and documents by which goods come and go. */
package io.github.perfectgym4j.sandbox.company.warehouse;

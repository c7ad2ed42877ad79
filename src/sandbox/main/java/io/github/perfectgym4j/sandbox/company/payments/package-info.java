/** Payments, and mandates to collect them. */
package io.github.perfectgym4j.sandbox.company.payments;

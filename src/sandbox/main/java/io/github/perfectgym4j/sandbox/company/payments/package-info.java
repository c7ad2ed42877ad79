/** How money comes in, and how a mandate to collect it is signed. */
package io.github.perfectgym4j.sandbox.company.payments;

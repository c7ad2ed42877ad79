/** Partners who send customers to classes: their reservations. */
package io.github.perfectgym4j.sandbox.company.partners;

/** Transactions, payments, invoices and taxes. */
package io.github.perfectgym4j.sandbox.v2.sets.payments;

/** Area Payments: pending fees, payments, the prepaid account; and the page on which payers pay. */
package io.github.perfectgym4j.sandbox.v1.payments;

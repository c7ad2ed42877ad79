/** Area Payments: pending fees, payments, the prepaid account. */
package io.github.perfectgym4j.sandbox.v1.payments;

/** Payments, the portal of members, invoices. */
package io.github.perfectgym4j.sandbox.v2.commands.payments;

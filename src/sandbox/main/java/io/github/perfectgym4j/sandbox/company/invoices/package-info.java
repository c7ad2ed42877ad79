/** Invoices to members and between companies, their items, and which transactions these stand for. */
package io.github.perfectgym4j.sandbox.company.invoices;

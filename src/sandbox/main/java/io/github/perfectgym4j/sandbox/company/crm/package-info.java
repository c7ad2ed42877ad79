/** Prospective members: leads and one-day passes. */
package io.github.perfectgym4j.sandbox.company.crm;

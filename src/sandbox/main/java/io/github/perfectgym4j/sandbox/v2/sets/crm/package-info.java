/** Leads and what was arranged with them. */
package io.github.perfectgym4j.sandbox.v2.sets.crm;

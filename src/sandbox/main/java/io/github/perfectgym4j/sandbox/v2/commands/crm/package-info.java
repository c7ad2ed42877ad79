/** Leads: adding, meeting and converting them. */
package io.github.perfectgym4j.sandbox.v2.commands.crm;

/**
 * Leads and what was arranged with them; see {@link io.github.perfectgym4j.sandbox.v2.commands.crm} for the rules. From the start there is
 * member 43, who was a lead once, and the call that won them. {@code Crm2ConsultantAvailability} is to look at only: no rule asks it.
 */
package io.github.perfectgym4j.sandbox.v2.sets.crm;

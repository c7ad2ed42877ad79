/** Leads: people who may become members; {@link io.github.perfectgym4j.v1.crm.CrmClient} acts for the club. */
package io.github.perfectgym4j.v1.crm;

/**
 * Customer relations: leads, events with them, and when consultants have time.
 *
 * <pre>{@code
 * @Inject EntitySet<Lead> leads;
 * @Inject @RestClient LeadsClient commands;
 *
 * Stream<Lead> open = leads.rows(Lead.query()
 *         .where(Lead.CLUB_ID.eq(2), Lead.USER_TYPE.eq(MemberType.LEAD), Lead.IS_DELETED.eq(false))
 *         .expand(Lead.CONSULTANT));
 *
 * Long leadId = commands.addLead(AddLead.builder(2).firstName("Anna").email("anna@example.com").build()).leadId();
 * commands.createEvent(
 *         CreateEvent.builder(CrmEventType.MEETING, EventCreateMode.SCHEDULE, employeeId, leadId, tomorrow, halfAnHour, 2).build());
 * }</pre>
 *
 * <p>Leads and events have no version: {@code rowsByKey} reads them again from time to time. A club has the new customer management or the
 * old one; what is for the old one has "Legacy" in its name.
 */
package io.github.perfectgym4j.v2.crm;

/**
 * Customer relations: leads, events with them, and when consultants have time.
 *
 * <pre>{@code
 * @Inject EntitySet<Lead> leads;
 *
 * Stream<Lead> open = leads.rows(Lead.query()
 *         .where(Lead.CLUB_ID.eq(2), Lead.USER_TYPE.eq(MemberType.LEAD), Lead.IS_DELETED.eq(false))
 *         .expand(Lead.CONSULTANT));
 * }</pre>
 *
 * <p>Leads and events have no version: {@code rowsByKey} reads them again from time to time.
 */
package io.github.perfectgym4j.v2.crm;

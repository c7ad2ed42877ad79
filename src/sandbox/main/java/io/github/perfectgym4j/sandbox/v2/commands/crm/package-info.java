/**
 * Leads: adding, meeting and converting them. The new CRM and the old one work on the same leads, as does {@code Crm/Lead} of version 1.
 * {@code Crm2Leads} and {@code CrmLeads} show all that ever were leads; {@code Members} shows a lead, and from its conversion on a guest
 * under the same key.
 *
 * <h2>Between the lines</h2>
 *
 * The contract names the codes, not the rules. In the sandbox
 *
 * <ul>
 *   <li>a lead needs a last name ({@code UserCreationFailed} otherwise, also for an unknown club), and an e-mail address or phone number
 *       that nobody else has; a source that there is not is {@code MarketingInfoUpdateFailed}
 *   <li>ratings, campaigns, reasons and the like are values of {@code ApplicationDictionaryValues}; the names of the dictionaries are ours.
 *       {@code ratingId} counts more than {@code rating}
 *   <li>what a conversion leaves out is taken from the lead; first name, last name and e-mail address have to be there then
 *   <li>a planned event lies ahead, and its employee has no other one and teaches no class at that time; a recorded one is over and has an
 *       outcome. An outcome needs a note of up to 500 characters, {@code Dead} a reason, and {@code Other} words about it. The call
 *       before a meeting is 1 to 72 hours before it
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.crm;

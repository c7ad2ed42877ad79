/**
 * The company behind the API: its data and its rules. Knows nothing of HTTP, JSON or a version of the API.
 *
 * <p>{@link io.github.perfectgym4j.sandbox.company.Company} puts the departments together, and {@link
 * io.github.perfectgym4j.sandbox.company.seed.Seed} fills them. A department takes what it reads in its constructor; those further down
 * know those further up:
 *
 * <pre>
 * store, refusal        tables with a lock and a change counter; refusals
 * event, geo, papers    events; places; documents of members, and mails
 * money                 amounts with their tax
 * clubs, staff          clubs, rooms and their local time; instructors
 * people, profile       members and log-ins; notes, tags, attributes
 * entry                 cards and visits
 * timetable, training   classes and places in them; personal trainings and hours
 * offers, purses        memberships and plans; means of payment
 * contracts, pos        contracts and fees; transactions at the till
 * payments, revenue     payments; revenue that is not earned yet
 * warehouse, shop       goods in stock; products
 * invoices, facilities  invoices; courts and lanes that members book
 * skills, courses       levels of members; series of classes
 * crm                   leads and one-day passes
 * </pre>
 *
 * <p>Rows are immutable records in {@link io.github.perfectgym4j.sandbox.company.store.Table tables}; classes such as {@link
 * io.github.perfectgym4j.sandbox.company.timetable.Bookings} hold the rules, and are the only ones to change rows. A broken rule ends as
 * a {@link io.github.perfectgym4j.sandbox.company.refusal.Refused}: a reason and what it is about, which each version of the API spells in
 * its own way. Date-times are local to the club.
 */
package io.github.perfectgym4j.sandbox.company;

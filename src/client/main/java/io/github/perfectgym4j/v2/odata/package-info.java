/**
 * Sets and queries. {@link io.github.perfectgym4j.v2.odata.EntitySet} reads a set; the records of rows have a constant for each property. A
 * property only has methods for what the contract allows, so that the server takes every query that compiles.
 *
 * <pre>{@code
 * @Inject EntitySet<ClassBooking> bookings;
 *
 * // one page
 * ResultPage<ClassBooking> page = bookings.list(ClassBooking.query()
 *         .where(ClassBooking.MEMBER_ID.eq(5), ClassBooking.IS_CANCELED.eq(false))
 *         .where(ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).ge(Instant.now()))
 *         .expand(ClassBooking.FITNESS_CLASS.with(FitnessClass.query().expand(FitnessClass.CLASS_TYPE)))
 *         .top(50));
 *
 * // all pages, as a stream
 * Stream<ClassBooking> all = bookings.rows(ClassBooking.query());
 *
 * // what has changed since a number that the application keeps
 * Stream<ChangeBatch<ClassBooking>> changes = bookings.changes(lastCursor, ClassBooking.query());
 *
 * // one, by its key
 * ClassBooking booking = bookings.get(4711);
 * }</pre>
 *
 * <p>Deleted rows come like any others unless a filter leaves them out ({@code IS_DELETED.eq(false)}). Values are written into filters by
 * their types: a text in quotes, with quotes in it escaped; a moment in UTC; a day from its midnight to the next. The query travels in the address, which servers
 * limit to a few thousand characters. The link from one page to the next is followed to the configured server and to no other.
 *
 * <p>For a set that the library does not have, or a field that a record lacks, an application writes a record with {@link
 * io.github.perfectgym4j.v2.odata.ODataSet} itself, or names the set by {@link io.github.perfectgym4j.v2.odata.SetName}.
 *
 * <p>Not every set can do everything. Rows are {@link io.github.perfectgym4j.v2.odata.Entity} if they have an id, and
 * {@link io.github.perfectgym4j.v2.odata.VersionedRow} if their changes can be read; what the contract does not let a property do, its constant
 * does not offer; the rest is refused before anything is sent. {@link io.github.perfectgym4j.v2.odata.DayProperty} says how days are compared.
 */
package io.github.perfectgym4j.v2.odata;

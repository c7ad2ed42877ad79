/**
 * How sets are asked for. Each set has an interface with {@code list} and {@code get}, and a class with its properties. A property knows what
 * can be done with it: one that cannot be filtered by has no method for that, so that a query which compiles is one that the server takes.
 *
 * <pre>{@code
 * @Inject @RestClient ClassBookingsClient bookings;
 *
 * // one page
 * ResultPage<ClassBooking> page = bookings.list(ClassBookings.query()
 *         .where(ClassBookings.MEMBER_ID.eq(5), ClassBookings.IS_CANCELED.eq(false))
 *         .where(ClassBookings.CLASS.to(Classes.START_DATE).ge(Instant.now()))
 *         .expand(ClassBookings.CLASS.with(Classes.query().expand(Classes.CLASS_TYPE)))
 *         .top(50));
 *
 * // all pages, as a stream
 * Stream<ClassBooking> all = Rows.of(ClassBookings.query(), bookings::list);
 *
 * // what has changed since a number that the application keeps
 * Stream<ChangeBatch<ClassBooking>> changes = VersionChanges.batches(lastCursor, ClassBookings.query(), bookings::list);
 *
 * // one, by its key
 * ClassBooking booking = bookings.get(4711);
 * }</pre>
 *
 * <p>Deleted rows come like any others unless a filter leaves them out ({@code IS_DELETED.eq(false)}). Values are written into filters by
 * their types: a text in quotes, whatever is in it; a moment in UTC. The query travels in the address, which servers limit to a few thousand
 * characters. The link from one page to the next is followed to the configured server and to no other.
 */
package io.github.perfectgym4j.v2.odata;

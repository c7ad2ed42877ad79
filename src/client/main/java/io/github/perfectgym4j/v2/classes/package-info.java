/**
 * The timetable: classes, class types, bookings, presence, ratings.
 *
 * <pre>{@code
 * @Inject EntitySet<FitnessClass> classes;
 * @Inject @RestClient ClassBookingsClient bookings;
 *
 * ResultPage<FitnessClass> week = classes.list(FitnessClass.query()
 *         .where(FitnessClass.CLUB_ID.eq(2), FitnessClass.IS_DELETED.eq(false), FitnessClass.START_DATE.ge(monday))
 *         .orderBy(FitnessClass.START_DATE.ascending())
 *         .expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR)
 *         .top(50));
 * try {
 *     BookClassResult booked = bookings.bookClass(BookClass.of(40, 1677).withSeatNumber(7));
 * } catch (RequestRefusedException e) {
 *     if (e.has(BookClassError.USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME)) { … }
 * }
 * }</pre>
 */
package io.github.perfectgym4j.v2.classes;

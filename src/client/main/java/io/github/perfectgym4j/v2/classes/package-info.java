/**
 * The timetable: classes, class types, bookings, presence, votes.
 *
 * <pre>{@code
 * try {
 *     BookClassResult booked = bookings.bookClass(BookClass.of(40, 1677).withSeatNumber(7));
 * } catch (RequestRefusedException e) {
 *     if (e.has(BookClassError.USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME)) { … }
 * }
 * }</pre>
 */
package io.github.perfectgym4j.v2.classes;

/**
 * Facilities: rooms that members can book, by which rules, and the bookings.
 *
 * <pre>{@code
 * @Inject EntitySet<FacilityBooking> bookings;
 *
 * Stream<FacilityBooking> today = bookings.rows(FacilityBooking.query()
 *         .where(FacilityBooking.CLUB_ID.eq(2), FacilityBooking.IS_CANCELLED.eq(false))
 *         .where(FacilityBooking.START_DATE.ge(midnight), FacilityBooking.START_DATE.lt(nextMidnight))
 *         .expand(FacilityBooking.CLUB_ZONE));
 * }</pre>
 *
 * <p>The kinds of booking are {@code FacilityBookingDefinition}; rules say who can book one when, and for how much.
 */
package io.github.perfectgym4j.v2.facilities;

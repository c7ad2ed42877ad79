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
 *
 * @Inject @RestClient FacilityBookingsClient facilities;
 *
 * GetFacilityBookingOptions question = new GetFacilityBookingOptions(40L, 2L, 9L, six, eight);
 * DurationOption hour = facilities.facilityBookingOptions(question).durations().get(0);
 * StartTimeOption option = hour.startTimeOptions().get(0);
 * long ruleId = option.ruleIdsForEntireZone().get(0);
 * facilities.bookFacility(BookFacility.of(40, ruleId, option.zoneIds().get(0), hour.durationInMinutes(), option.start()));
 * }</pre>
 *
 * <p>The kinds of booking are {@code FacilityBookingDefinition}; rules say who can book one when, and for how much.
 *
 * <p>Times that a question holds are in the time of the club. A time that an option has goes back as it came.
 */
package io.github.perfectgym4j.v2.facilities;

/**
 * Booking courts and lanes, and when they can be booked.
 *
 * <h2>What there is</h2>
 *
 * In club 2 courts 291 and 292 (type 2) and pool 293 with four lanes (type 3), open from 8 to 20 for 14 days from the start of the sandbox. A court
 * is booked for one or two hours, and is free for a quarter of an hour before and after; lanes for one to two hours, two at most. Rule 1 costs money
 * and needs a contract, 2 takes a unit of product 2, 3 is free, 4 is no longer offered, 5 is for people without contract, 6 for plan 47. All
 * rules: booking from 7 days to 2 hours ahead, refund until 24 hours ahead, at weekends until 18, not at Christmas.
 *
 * <p>What is offered is what can be booked: a time that is taken, by a booking or a class in that room, is not offered again until the booking is
 * called off.
 *
 * <h2>Codes that data lead to</h2>
 *
 * <ul>
 *   <li>{@code BookFacility}: 30 of its codes. The limits of rules 1, 3 and 5 are two a day, three a week and four a month; member 41 is barred, 42 in
 *       debt, 43 has no contract
 *   <li>{@code Cancel}: all but {@code NoPermissionToCancelEndedBooking} and {@code OtherUserBooking}
 *   <li>{@code GetFacilityBookingOptions}: all
 * </ul>
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>Starts are counted from the opening of the zone. Between two bookings there is the longer one of cooling down and setting up, not their sum;
 *       classes need neither
 *   <li>The price of the day is charged at once, to the current contract. Who lacks the product is sold one on account, unless there is a debt ({@code
 *       UserDontHaveRequiredProducts})
 *   <li>After the limit for refunds a booking can be called off, and nothing is given back; {@code AllowedCancellationTimeHasExpired} if the call asks
 *       for a refund all the same. {@code ignoreAllLimits} overlooks that limit. Paid money goes into the prepaid account, an open charge is called off
 *   <li>{@code Return} gives the product back that was used, {@code MakeUpProduct} that of the call or the rule
 *   <li>Options leave out what the member has no time for. Those for slots are for one slot
 *   <li>{@code Single} opens every day of the period; no zones mean all of the club. A closed zone keeps its bookings. There are no background jobs
 *   <li>The contract has no codes for availability, and none for a missing reason: what is wrong is answered with 400
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.facilities;

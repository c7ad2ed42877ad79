/**
 * Doors and visits. A card is scanned in two steps, {@code ValidateCardScan} and {@code ConfirmCardScan}; the second one changes
 * something: the member goes in, or out. Version 1 sees the same visits, and {@code MemberClubVisits} shows them.
 *
 * <h2>Between the lines</h2>
 *
 * The contract says what is told about a visit, not by which rules. In the sandbox
 *
 * <ul>
 *   <li>debt is what {@code MemberBalances} says: who owes money stays outside until it is paid
 *   <li>a member is barred by the staff, as for bookings, or by a note that blocks access; a contract that has not begun opens nothing
 *   <li>hours are those of {@code ClubOpeningHours} and {@code ClubOpeningHoursExceptions}
 *   <li>there are no limits of visits, and no entry by a booking or a product: {@code visitLimitExceeded} and {@code memberHasClassBooking}
 *       are null, {@code clubEntranceProducts} is empty
 *   <li>{@code posBalance} is minus what was bought on debt; what is due of that is in {@code membershipBalance} as well
 *   <li>who is in may always go out. An unknown, blocked or refused card is no business error: {@code isSuccess} is false
 *   <li>the readers of a club are in {@link io.github.perfectgym4j.sandbox.company.entry.Devices}: for club 2 the door is {@code
 *       00000000-0000-4000-8000-000000000002}
 *   <li>a QR code is good for five minutes, a scan for one confirmation
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.access;

/**
 * The interface for ClassPass, with names and pages of its own: the company is partner 1, its clubs are venues, its classes are schedules.
 *
 * <h2>Between the lines</h2>
 *
 * The contract documents shapes only. In the sandbox
 *
 * <ul>
 *   <li>pages are counted from 1 on and have 50 rows, on demand 1 to 500
 *   <li>a key that stands for nothing is 400, and so are a second reservation with one key, and one for a class that is full
 *   <li>a reservation takes a place as a booking does, in the time in which members can book. It counts in {@code Class.attendeesCount}, and is no row
 *       of {@code ClassBookings}, as there is no member. ClassPass does not wait for places; one that it gives up before the class goes to
 *       the waiting list of members
 *   <li>a class that was called off is still a schedule; a reservation is {@code ENROLLED}, {@code CANCELLED} or {@code
 *       LATE_CANCELLED}, as no call notes who of them came
 *   <li>whoever cancels says whether it is late
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.classpass;

/**
 * The timetable on version 1 of the API. {@link io.github.perfectgym4j.timetable.v1.V1Schedule} reads a week through
 * {@link io.github.perfectgym4j.v1.paging.Pages}, {@link io.github.perfectgym4j.timetable.v1.CalledOff} keeps up with what changes through
 * {@link io.github.perfectgym4j.v1.paging.Changes}, {@link io.github.perfectgym4j.timetable.v1.V1Members} gets a
 * {@link io.github.perfectgym4j.v1.member.MemberToken} and sets for each request for whom the client acts, and
 * {@link io.github.perfectgym4j.timetable.v1.V1Bookings} books, gives up and rates.
 */
package io.github.perfectgym4j.timetable.v1;

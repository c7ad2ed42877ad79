/**
 * The timetable on version 2.2 of the API: what {@link io.github.perfectgym4j.timetable.v1} does, for people who come from there. {@link
 * io.github.perfectgym4j.timetable.v2.V2Schedule} asks by a typed query, {@link io.github.perfectgym4j.timetable.v2.V2Members} verifies members,
 * {@link io.github.perfectgym4j.timetable.v2.ActingMember} takes the place of the member's token, and {@link
 * io.github.perfectgym4j.timetable.v2.V2Bookings} names the member in each call.
 */
package io.github.perfectgym4j.timetable.v2;

/**
 * The timetable of a club. {@link io.github.perfectgym4j.timetable.week.Timetable} reads a week through
 * {@link io.github.perfectgym4j.client.paging.Pages}, {@link io.github.perfectgym4j.timetable.week.CalledOff} keeps up with what changes
 * through {@link io.github.perfectgym4j.client.paging.Changes}, and {@link io.github.perfectgym4j.timetable.week.Clubs} finds out which clubs
 * there are.
 */
package io.github.perfectgym4j.timetable.week;

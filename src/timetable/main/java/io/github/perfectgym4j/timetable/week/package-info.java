/**
 * The week of a club as a page: {@link io.github.perfectgym4j.timetable.week.Clubs} are those to choose from,
 * {@link io.github.perfectgym4j.timetable.week.Timetable} sorts the classes by day, and
 * {@link io.github.perfectgym4j.timetable.week.WeekPage} draws them.
 */
package io.github.perfectgym4j.timetable.week;

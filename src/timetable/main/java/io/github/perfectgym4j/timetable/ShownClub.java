package io.github.perfectgym4j.timetable;

/**
 * A club to choose.
 *
 * @param id key
 * @param name name
 * @param timeZone time zone as Java and browsers name it, such as {@code Europe/Warsaw}; missing if PerfectGym does not say
 */
public record ShownClub(long id, String name, String timeZone) {}

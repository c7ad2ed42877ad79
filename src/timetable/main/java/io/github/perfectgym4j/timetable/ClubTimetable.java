package io.github.perfectgym4j.timetable;

import java.time.LocalDate;
import java.util.List;

/**
 * Some days of a club.
 *
 * @param club the club
 * @param today what day it is at the club, which the browser of somebody far away cannot know
 * @param from first day
 * @param to last day
 * @param classes the classes of these days, earliest first
 */
public record ClubTimetable(ShownClub club, LocalDate today, LocalDate from, LocalDate to, List<ShownClass> classes) {}

package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Some days of a club.
 *
 * @param club the club
 * @param now the time at the club, which browsers elsewhere cannot know
 * @param week the days
 * @param classes the classes of these days, earliest first
 */
public record ClubTimetable(ShownClub club, LocalDateTime now, Week week, List<ShownClass> classes) {}

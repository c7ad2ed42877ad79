package io.github.perfectgym4j.timetable.api;

import io.github.perfectgym4j.timetable.week.ClubTimetable;
import java.time.LocalDate;
import java.util.List;

/**
 * Some days of a club, as programs get them.
 *
 * @param clubId key of the club
 * @param club name of the club
 * @param from first day
 * @param to last day
 * @param classes the classes of these days, earliest first
 */
public record ListedTimetable(long clubId, String club, LocalDate from, LocalDate to, List<ListedClass> classes) {

    static ListedTimetable of(ClubTimetable timetable) {
        return new ListedTimetable(
                timetable.club().id(),
                timetable.club().name(),
                timetable.week().from(),
                timetable.week().to(),
                timetable.classes().stream().map(ListedClass::of).toList());
    }
}

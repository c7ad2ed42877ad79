package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.Schedule;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The classes of a club by day. */
@ApplicationScoped
public class Timetable {

    private static final Comparator<ShownClass> BY_START =
            Comparator.comparing(ShownClass::start).thenComparing(ShownClass::id);

    @Inject
    Schedule schedule;

    @Inject
    Clock clock;

    /**
     * The classes that start on certain days, those that have been called off included.
     *
     * @param club the club
     * @param week the days
     * @return the days with their classes
     */
    public ClubTimetable of(ShownClub club, Week week) {
        List<ShownClass> shown = schedule.classes(club, week)
                .filter(found -> week.contains(found.start().toLocalDate()))
                .sorted(BY_START)
                .toList();
        return new ClubTimetable(club, club.now(clock), week, shown);
    }
}

package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.week.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** What the member of this request has booked and attended. */
@ApplicationScoped
public class MyClasses {

    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 5;

    @Inject
    Bookings bookings;

    @Inject
    Clubs clubs;

    @Inject
    Clock clock;

    /**
     * The member's classes in all clubs.
     *
     * @return classes booked, waited for or attended, earliest first
     */
    public List<MyClass> all() {
        return bookings.mine(clubs.all(), clock, WEEKS_BACK, WEEKS_AHEAD).stream()
                .sorted(Comparator.comparing(mine -> mine.shown().start()))
                .toList();
    }
}

package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.paging.Pages;
import io.github.perfectgym4j.timetable.week.Clubs;
import io.github.perfectgym4j.timetable.week.MyClass;
import io.github.perfectgym4j.timetable.week.ShownClub;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the member of this request has booked and attended: there is no list of it, so each club is asked for a few weeks. */
@ApplicationScoped
public class MyClasses {

    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 5;

    @Inject
    @RestClient
    MemberClassesClient classes;

    @Inject
    Clubs clubs;

    @Inject
    Clock clock;

    /** For CDI. */
    public MyClasses() {}

    /**
     * The member's classes in all clubs.
     *
     * @return classes booked, waited for or attended, earliest first
     */
    public List<MyClass> all() {
        return clubs.all().stream()
                .flatMap(this::in)
                .sorted(Comparator.comparing(mine -> mine.shown().start()))
                .toList();
    }

    private Stream<MyClass> in(ShownClub club) {
        LocalDateTime now = club.now(clock);
        LocalDateTime from = now.minusWeeks(WEEKS_BACK);
        LocalDateTime to = now.plusWeeks(WEEKS_AHEAD);
        try (Stream<UserClass> all = Pages.of(page -> classes.userClassesInTimeframe(club.id(), from, to, page))) {
            return all
                    .filter(it -> it.id() != null && it.startDate() != null)
                    .map(MyClass::of)
                    .filter(MyClass::isMine)
                    .toList()
                    .stream();
        }
    }
}

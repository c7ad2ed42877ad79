package io.github.perfectgym4j.timetable;

import io.github.perfectgym4j.client.paging.Pages;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks PerfectGym for the classes of a club: one injected interface, and all pages as one stream. */
@ApplicationScoped
public class Timetable {

    private static final Comparator<ShownClass> BY_START =
            Comparator.comparing(ShownClass::start).thenComparing(ShownClass::id);

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    Clock clock;

    /** For CDI. */
    public Timetable() {}

    /**
     * What day it is at a club.
     *
     * @param club the club
     * @return the day in the club's time zone, or in the server's if the club's is not known
     */
    public LocalDate today(ShownClub club) {
        ZoneId zone = club.timeZone() == null ? ZoneId.systemDefault() : ZoneId.of(club.timeZone());
        return LocalDate.now(clock.withZone(zone));
    }

    /**
     * The classes that start on certain days.
     *
     * @param club the club
     * @param week the days
     * @return the days with their classes
     */
    public ClubTimetable of(ShownClub club, Week week) {
        return new ClubTimetable(club, today(club), week.from(), week.to(), classes(club, week));
    }

    private List<ShownClass> classes(ShownClub club, Week week) {
        // PerfectGym's frame is "starts after, ends before": a little wider, so that midnight and late nights are in
        // it.
        LocalDateTime after = week.from().atStartOfDay().minusSeconds(1);
        LocalDateTime before = week.to().plusDays(2).atStartOfDay();
        try (Stream<FitnessClass> all = Pages.of(page -> classes.inTimeframe(club.id(), after, before, page))) {
            return all.filter(found -> isShown(found, week))
                    .map(ShownClass::of)
                    .sorted(BY_START)
                    .toList();
        }
    }

    private static boolean isShown(FitnessClass found, Week week) {
        return !found.isTombstone()
                && found.id() != null
                && found.startDate() != null
                && week.contains(found.startDate().toLocalDate());
    }
}

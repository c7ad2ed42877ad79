package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.client.member.CurrentMember;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.client.paging.Pages;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks PerfectGym for the classes of a club: one injected interface, and all pages as one stream. Guests see what the club shows (employee
 * mode), members see in addition what they have booked (user mode).
 */
@ApplicationScoped
public class Timetable {

    private static final Comparator<ShownClass> BY_START =
            Comparator.comparing(ShownClass::start).thenComparing(ShownClass::id);

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    @RestClient
    MemberClassesClient memberClasses;

    @Inject
    CurrentMember member;

    @Inject
    CalledOff calledOff;

    @Inject
    Clock clock;

    /** For CDI. */
    public Timetable() {}

    /**
     * The classes that start on certain days, those that have been called off included.
     *
     * @param club the club
     * @param week the days
     * @return the days with their classes
     */
    public ClubTimetable of(ShownClub club, Week week) {
        // PerfectGym's frame is "starts after, ends before": a little wider, so that midnight and late nights are in
        // it.
        LocalDateTime after = week.from().atStartOfDay().minusSeconds(1);
        LocalDateTime before = week.to().plusDays(2).atStartOfDay();
        List<Change> found = new ArrayList<>();
        try (Stream<? extends Change> all = member.token().isPresent()
                ? Pages.of(page -> memberClasses.userClassesInTimeframe(club.id(), after, before, page))
                : Pages.of(page -> classes.inTimeframe(club.id(), after, before, page))) {
            all.filter(change -> change.id() != null && !change.isTombstone()).forEach(found::add);
        }
        long since = found.stream()
                .map(Change::timestamp)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .min()
                .orElse(Long.MAX_VALUE);
        List<ShownClass> shown = Stream.concat(found.stream(), calledOff.of(club.id(), since).stream())
                .filter(change -> startOf(change) != null)
                .filter(change -> week.contains(startOf(change).toLocalDate()))
                .map(change ->
                        change instanceof UserClass own ? ShownClass.of(own) : ShownClass.of((FitnessClass) change))
                .sorted(BY_START)
                .toList();
        return new ClubTimetable(club, club.now(clock), week, shown);
    }

    private static LocalDateTime startOf(Change change) {
        return change instanceof UserClass own ? own.startDate() : ((FitnessClass) change).startDate();
    }
}

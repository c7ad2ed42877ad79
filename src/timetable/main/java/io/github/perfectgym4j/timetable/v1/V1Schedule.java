package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Schedule;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.paging.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads the classes of a club: one injected interface, and all pages as one stream. Guests see what the club shows (employee
 * mode), members see in addition what they have booked (user mode).
 */
@ApplicationScoped
@Speaks(Api.V1)
public class V1Schedule implements Schedule {

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

    @Override
    public Stream<ShownClass> classes(ShownClub club, Week days) {
        // PerfectGym's frame is "starts after, ends before": a little wider, so that midnight and late nights are in.
        LocalDateTime after = days.from().atStartOfDay().minusSeconds(1);
        LocalDateTime before = days.to().plusDays(2).atStartOfDay();
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
        return Stream.concat(found.stream(), calledOff.of(club.id(), since).stream())
                .filter(change -> startOf(change) != null)
                .map(change -> change instanceof UserClass own
                        ? V1Classes.shown(own)
                        : V1Classes.shown((FitnessClass) change));
    }

    private static LocalDateTime startOf(Change change) {
        return change instanceof UserClass own ? own.startDate() : ((FitnessClass) change).startDate();
    }
}

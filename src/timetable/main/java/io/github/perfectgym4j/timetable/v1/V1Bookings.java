package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.paging.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Bookings in user mode: the client's token names the member, so no call does. */
@ApplicationScoped
@Speaks(Api.V1)
public class V1Bookings implements Bookings {

    @Inject
    @RestClient
    MemberClassesClient classes;

    @Override
    public Optional<MyClass> find(long classId) {
        try {
            return Optional.ofNullable(classes.userClass(classId))
                    .filter(it -> it.id() != null && it.startDate() != null)
                    .map(V1Classes::mine);
        } catch (RequestRefusedException refused) {
            if (refused.has("InvalidPropertyId")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Override
    public List<Integer> freeSeats(MyClass mine) {
        return mine.hasSeats() ? classes.availableSeatNumbers(mine.shown().id()) : List.of();
    }

    /** There is no list of a member's classes, so each club is asked for a few weeks. */
    @Override
    public List<MyClass> mine(List<ShownClub> clubs, Clock clock, int weeksBack, int weeksAhead) {
        return clubs.stream()
                .flatMap(club -> {
                    LocalDateTime now = club.now(clock);
                    return in(club, now.minusWeeks(weeksBack), now.plusWeeks(weeksAhead)).stream();
                })
                .toList();
    }

    private List<MyClass> in(ShownClub club, LocalDateTime from, LocalDateTime to) {
        try (Stream<UserClass> all = Pages.of(page -> classes.userClassesInTimeframe(club.id(), from, to, page))) {
            return all.filter(it -> it.id() != null && it.startDate() != null)
                    .map(V1Classes::mine)
                    .filter(MyClass::isMine)
                    .toList();
        }
    }

    @Override
    public Place book(long classId, Integer seat) {
        return Boolean.TRUE.equals(classes.bookClass(classId, seat).standby()) ? Place.STANDBY : Place.BOOKED;
    }

    @Override
    public void cancel(long classId) {
        classes.cancelBooking(classId);
    }

    @Override
    public void rate(long classId, int rating) {
        classes.rateClass(classId, rating);
    }

    @Override
    public boolean hasInstructorRatings() {
        return true;
    }

    @Override
    public void rateInstructor(long classId, int rating) {
        classes.rateInstructor(classId, rating);
    }
}

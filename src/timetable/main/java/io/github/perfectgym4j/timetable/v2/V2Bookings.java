package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRating;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.odata.EntitySet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Acts for a member by naming the member in each call: the one of {@link ActingMember}, and no other. */
@ApplicationScoped
@Speaks(Api.V2_2)
public class V2Bookings implements Bookings {

    @Inject
    EntitySet<FitnessClass> classes;

    @Inject
    EntitySet<ClassBooking> bookings;

    @Inject
    @RestClient
    ClassBookingsClient bookingCommands;

    @Inject
    EntitySet<ClassRating> ratings;

    @Inject
    @RestClient
    ClassRatingsClient ratingCommands;

    @Inject
    MemberPlaces places;

    @Inject
    ActingMember member;

    @Override
    public Optional<MyClass> find(long classId) {
        Optional<ClassBooking> booking = places.of(classId);
        FitnessClass found;
        try {
            found = classes.get(classId, V2Classes.withNamesAndClub());
        } catch (ResourceNotFoundException none) {
            return Optional.empty();
        }
        if (!V2Classes.isUsable(found)) {
            return Optional.empty();
        }
        ShownClub club = found.club() == null || found.club().id() == null
                ? new ShownClub(0, "", Optional.empty())
                : V2Classes.shown(found.club(), found.club().id());
        Place place = booking.map(V2Classes::place).orElse(Place.NONE);
        return Optional.of(V2Classes.mine(found, club, place, place == Place.ATTENDED ? rating(classId) : null));
    }

    private Integer rating(long classId) {
        return ratings
                .list(ClassRating.query()
                        .where(
                                ClassRating.MEMBER_ID.eq(member.id()),
                                ClassRating.CLASS_ID.eq(classId),
                                ClassRating.IS_DELETED.eq(false))
                        .orderBy(ClassRating.VERSION.descending())
                        .top(1))
                .elements()
                .stream()
                .map(ClassRating::rating)
                .findFirst()
                .orElse(null);
    }

    /** There is no operation for it: seats without a booking are free. Of the others' bookings only the seat is read. */
    @Override
    public List<Integer> freeSeats(MyClass mine) {
        Integer seats = mine.shown().limit();
        if (!mine.hasSeats() || seats == null) {
            return List.of();
        }
        try (Stream<ClassBooking> all = bookings.rowsByKey(ClassBooking.query()
                .where(
                        ClassBooking.CLASS_ID.eq(mine.shown().id()),
                        MemberPlaces.held(),
                        ClassBooking.SEAT_NUMBER.isNotNull())
                .select(ClassBooking.ID, ClassBooking.SEAT_NUMBER))) {
            Set<Integer> taken = all.map(ClassBooking::seatNumber).collect(Collectors.toSet());
            return IntStream.rangeClosed(1, seats)
                    .boxed()
                    .filter(seat -> !taken.contains(seat))
                    .toList();
        }
    }

    @Override
    public List<MyClass> mine(List<ShownClub> clubs, Clock clock, int weeksBack, int weeksAhead) {
        Map<Long, ShownClub> byId = clubs.stream().collect(Collectors.toMap(ShownClub::id, Function.identity()));
        ZonedDateTime now = ZonedDateTime.now(clock);
        return places
                .withClasses(
                        now.minusWeeks(weeksBack).toInstant(),
                        now.plusWeeks(weeksAhead).toInstant())
                .stream()
                .filter(booking -> V2Classes.isUsable(booking.fitnessClass()))
                .map(booking -> mine(booking, byId.get(booking.fitnessClass().clubId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static MyClass mine(ClassBooking booking, ShownClub club) {
        return club == null ? null : V2Classes.mine(booking.fitnessClass(), club, V2Classes.place(booking), null);
    }

    @Override
    public Place book(long classId, Integer seat) {
        BookClass wanted = BookClass.of(member.id(), classId);
        boolean isStandby = Boolean.TRUE.equals(bookingCommands
                .bookClass(seat == null ? wanted : wanted.withSeatNumber(seat))
                .isStandby());
        return isStandby ? Place.STANDBY : Place.BOOKED;
    }

    @Override
    public void cancel(long classId) {
        bookingCommands.cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(member.id(), classId));
    }

    /** A vote belongs to a booking. */
    @Override
    public void rate(long classId, int rating) {
        ClassBooking booking = places.of(classId).orElseThrow(NotFoundException::new);
        ratingCommands.rateClass(new RateClass(booking.id(), rating));
    }

    @Override
    public boolean hasInstructorRatings() {
        return false;
    }

    @Override
    public void rateInstructor(long classId, int rating) {
        throw new UnsupportedOperationException("version 2.2 of the API has no votes for instructors");
    }
}

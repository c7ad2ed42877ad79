package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.model.ClassBooking;
import io.github.perfectgym4j.v2.model.ClassBookings;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.odata.Filter;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The places of the member for whom this request acts: classes know nothing of members, bookings do. */
@ApplicationScoped
public class MemberPlaces {

    @Inject
    @RestClient
    ClassBookingsClient bookings;

    @Inject
    ActingMember member;

    /** For CDI. */
    public MemberPlaces() {}

    /** Places by class; none for a guest. */
    Map<Long, Place> between(long clubId, Instant from, Instant to) {
        Map<Long, Place> places = new HashMap<>();
        if (member.isPresent()) {
            Query<ClassBooking> own = ClassBookings.query()
                    .where(
                            ofMember(),
                            startsIn(from, to),
                            ClassBookings.CLASS.to(Classes.CLUB_ID).eq(clubId))
                    .select(
                            ClassBookings.ID,
                            ClassBookings.CLASS_ID,
                            ClassBookings.IS_STANDBY,
                            ClassBookings.HAS_ATTENDED);
            all(own).forEach(booking -> places.put(booking.classId(), V2Classes.place(booking)));
        }
        return places;
    }

    /** Bookings with their classes, of all clubs. */
    List<ClassBooking> withClasses(Instant from, Instant to) {
        return all(ClassBookings.query()
                .where(
                        ofMember(),
                        startsIn(from, to),
                        ClassBookings.CLASS.to(Classes.IS_DELETED).eq(false))
                .expand(ClassBookings.CLASS.with(V2Classes.withNames(Classes.query()))));
    }

    /** The booking of a class, if there is one. */
    Optional<ClassBooking> of(long classId) {
        return all(ClassBookings.query().where(ofMember(), ClassBookings.CLASS_ID.eq(classId))).stream()
                .findFirst();
    }

    /** What has been given up stays as a cancelled booking. */
    private Filter<ClassBooking> ofMember() {
        return ClassBookings.MEMBER_ID.eq(member.id()).and(held());
    }

    static Filter<ClassBooking> held() {
        return ClassBookings.IS_CANCELED.eq(false).and(ClassBookings.IS_DELETED.eq(false));
    }

    private static Filter<ClassBooking> startsIn(Instant from, Instant to) {
        return ClassBookings.CLASS
                .to(Classes.START_DATE)
                .ge(from)
                .and(ClassBookings.CLASS.to(Classes.START_DATE).lt(to));
    }

    private List<ClassBooking> all(Query<ClassBooking> query) {
        try (Stream<ClassBooking> rows = Rows.byKey(query, bookings::list)) {
            return rows.toList();
        }
    }
}

package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Filter;
import io.github.perfectgym4j.v2.odata.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of the member for whom this request acts: classes know nothing of members, bookings do. */
@ApplicationScoped
public class MemberPlaces {

    @Inject
    EntitySet<ClassBooking> bookings;

    @Inject
    ActingMember member;

    /** Places by class; none for a guest. */
    Map<Long, Place> between(long clubId, Instant from, Instant to) {
        Map<Long, Place> places = new HashMap<>();
        if (member.isPresent()) {
            Query<ClassBooking> own = ClassBooking.query()
                    .where(
                            ofMember(),
                            startsIn(from, to),
                            ClassBooking.FITNESS_CLASS.to(FitnessClass.CLUB_ID).eq(clubId))
                    .select(ClassBooking.ID, ClassBooking.CLASS_ID, ClassBooking.IS_STANDBY, ClassBooking.HAS_ATTENDED);
            all(own).forEach(booking -> places.put(booking.classId(), V2Classes.place(booking)));
        }
        return places;
    }

    /** Bookings with their classes, of all clubs. */
    List<ClassBooking> withClasses(Instant from, Instant to) {
        return all(ClassBooking.query()
                .where(
                        ofMember(),
                        startsIn(from, to),
                        ClassBooking.FITNESS_CLASS.to(FitnessClass.IS_DELETED).eq(false))
                .expand(ClassBooking.FITNESS_CLASS.with(V2Classes.withNames(FitnessClass.query()))));
    }

    /** The booking of a class, if there is one. */
    Optional<ClassBooking> of(long classId) {
        return all(ClassBooking.query().where(ofMember(), ClassBooking.CLASS_ID.eq(classId))).stream()
                .findFirst();
    }

    /** What has been given up stays as a cancelled booking. */
    private Filter<ClassBooking> ofMember() {
        return ClassBooking.MEMBER_ID.eq(member.id()).and(held());
    }

    static Filter<ClassBooking> held() {
        return ClassBooking.IS_CANCELED.eq(false).and(ClassBooking.IS_DELETED.eq(false));
    }

    private static Filter<ClassBooking> startsIn(Instant from, Instant to) {
        return ClassBooking.FITNESS_CLASS
                .to(FitnessClass.START_DATE)
                .ge(from)
                .and(ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).lt(to));
    }

    private List<ClassBooking> all(Query<ClassBooking> query) {
        try (Stream<ClassBooking> rows = bookings.rowsByKey(query)) {
            return rows.toList();
        }
    }
}

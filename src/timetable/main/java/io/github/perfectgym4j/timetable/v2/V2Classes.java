package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassType;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.staff.Instructor;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Converts PerfectGym's answers to what the pages need, and names what an answer has to contain for it. */
final class V2Classes {

    private V2Classes() {}

    /** A class has keys; names come with what it is related to. */
    static Query<FitnessClass> withNames(Query<FitnessClass> query) {
        return query.expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR, FitnessClass.CLUB_ZONE);
    }

    static Shape<FitnessClass> withNamesAndClub() {
        return FitnessClass.shape()
                .expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR, FitnessClass.CLUB_ZONE, FitnessClass.CLUB);
    }

    static boolean isUsable(FitnessClass source) {
        return source != null && source.id() != null && source.startDate() != null;
    }

    static ShownClass shown(FitnessClass source, ZoneId zone, Place place) {
        Optional<ClassType> type = Optional.ofNullable(source.classType());
        Optional<Instructor> instructor = Optional.ofNullable(source.instructor());
        Optional<ClubZone> room = Optional.ofNullable(source.clubZone());
        return new ShownClass(
                source.id(),
                source.classTypeId(),
                type.map(ClassType::name).orElse(null),
                source.instructorId(),
                instructor
                        .map(it -> ShownClass.nameOf(it.firstName(), it.lastName()))
                        .orElse(null),
                room.map(ClubZone::name).orElse(null),
                ShownClass.colorOf(
                        type.map(ClassType::hexColor).orElse(null),
                        room.map(ClubZone::hexColor).orElse(null)),
                local(source.startDate(), zone),
                local(source.endDate(), zone),
                taken(source),
                source.attendeesLimit(),
                source.isTombstone(),
                place);
    }

    /** The waiting list is counted as well, so the number of places is the limit. */
    private static int taken(FitnessClass source) {
        int count = source.attendeesCount() == null ? 0 : source.attendeesCount();
        return source.attendeesLimit() == null ? count : Math.min(count, source.attendeesLimit());
    }

    static MyClass mine(FitnessClass source, ShownClub club, Place place, Integer rating) {
        return new MyClass(
                shown(source, zone(club), place),
                club,
                Boolean.TRUE.equals(source.allowChooseSeatNumber()),
                rating,
                null);
    }

    static ShownClub shown(Club source, long id) {
        return new ShownClub(id, source.name() == null ? "Club " + id : source.name(), source.zone());
    }

    static Place place(ClassBooking booking) {
        if (Boolean.TRUE.equals(booking.hasAttended())) {
            return Place.ATTENDED;
        }
        return Boolean.TRUE.equals(booking.isStandby()) ? Place.STANDBY : Place.BOOKED;
    }

    static ZoneId zone(ShownClub club) {
        return club.zone().orElseGet(ZoneId::systemDefault);
    }

    private static LocalDateTime local(ApiDateTime time, ZoneId zone) {
        return time == null ? null : time.in(zone).toLocalDateTime();
    }
}

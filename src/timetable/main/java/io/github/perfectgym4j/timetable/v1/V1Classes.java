package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.instructors.Instructor;
import java.util.Optional;

/** Converts PerfectGym's answers to what the pages need. */
final class V1Classes {

    private V1Classes() {}

    static ShownClass shown(FitnessClass source) {
        Optional<ClassType> type = Optional.ofNullable(source.classType());
        Optional<Instructor> instructor = Optional.ofNullable(source.instructor());
        return new ShownClass(
                source.id(),
                type.map(ClassType::id).orElse(null),
                type.map(ClassType::name).orElse(null),
                instructor.map(Instructor::id).orElse(null),
                instructor.map(V1Classes::name).orElse(null),
                source.clubZone(),
                ShownClass.colorOf(type.map(ClassType::colorRGB).orElse(null), source.colorRGB()),
                source.startDate(),
                source.endDate(),
                source.attendeesCount() == null ? 0 : source.attendeesCount(),
                source.attendeesLimit(),
                source.isTombstone(),
                Place.NONE);
    }

    /** Version 1 has a type for what guests see and one for what members see; they differ in how the member stands to the class. */
    static ShownClass shown(UserClass source) {
        return shown(new FitnessClass(
                        source.id(),
                        source.timestamp(),
                        source.isDeleted(),
                        source.classType(),
                        source.instructor(),
                        source.club(),
                        source.startDate(),
                        source.endDate(),
                        source.attendeesCount(),
                        source.attendeesLimit(),
                        source.clubZone(),
                        source.clubZoneMapUrl(),
                        source.colorRGB(),
                        source.allowBookSeatNumber()))
                .with(place(source));
    }

    static MyClass mine(UserClass source) {
        ShownClub club = source.club() == null || source.club().id() == null
                ? new ShownClub(0, "", Optional.empty())
                : shown(source.club(), source.club().id(), "");
        return new MyClass(
                shown(source),
                club,
                Boolean.TRUE.equals(source.allowBookSeatNumber()),
                source.userClassRating(),
                source.userInstructorRating());
    }

    static ShownClub shown(Club source, long id, String nameless) {
        return new ShownClub(id, source.name() == null ? nameless : source.name(), source.zone());
    }

    static Place place(UserClass source) {
        if (Boolean.TRUE.equals(source.attended())) {
            return Place.ATTENDED;
        }
        if (Boolean.TRUE.equals(source.booked())) {
            return Place.BOOKED;
        }
        return Boolean.TRUE.equals(source.standby()) ? Place.STANDBY : Place.NONE;
    }

    private static String name(Instructor instructor) {
        return instructor.displayName() != null && !instructor.displayName().isBlank()
                ? instructor.displayName()
                : ShownClass.nameOf(instructor.firstName(), instructor.lastName());
    }
}

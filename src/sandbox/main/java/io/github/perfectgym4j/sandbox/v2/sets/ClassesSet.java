package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.Optional;

/** Classes of the timetable. One that was called off is deleted. Courses are beyond the sandbox, so no class belongs to a group. */
final class ClassesSet {

    private ClassesSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("Class", FitnessClass.class)
                .time("startDate", (company, held) -> Places.moment(company, held.clubId(), held.start()), ORDERABLE)
                .time("endDate", (company, held) -> Places.moment(company, held.clubId(), held.end()))
                // With the waiting list, so that it may exceed the limit.
                .count("attendeesCount", held -> held.bookings().size())
                .count("attendeesLimit", FitnessClass::limit)
                .count("standbyListLimit", held -> held.rules().standbyLimit())
                .flag("isReservationRequired", held -> held.limit() != null)
                .number("classTypeId", FitnessClass::classTypeId)
                .flag("allowChooseSeatNumber", held -> held.rules().seats() > 0)
                .number("instructorId", FitnessClass::instructorId)
                .number("clubId", FitnessClass::clubId)
                .number(
                        "clubZoneId",
                        (company, held) -> zone(company, held).map(Zone::id).orElse(null))
                .many("bookings", "ClassBooking", (company, held) -> company.bookingBook()
                        .of(held.id()))
                .number("groupId", held -> null)
                .flag("hasStreaming", FitnessClass::hasStreaming)
                .flag("isCourse", held -> false)
                .one("classType", "ClassType", (company, held) -> company.classTypes()
                        .find(held.classTypeId())
                        .orElse(null))
                .one(
                        "instructor",
                        "Instructor",
                        (company, held) -> held.instructorId() == null
                                ? null
                                : company.instructors()
                                        .find(held.instructorId())
                                        .orElse(null))
                .one("club", "Club", (company, held) -> company.clubs()
                        .find(held.clubId())
                        .orElse(null))
                .one("clubZone", "ClubZone", (company, held) -> zone(company, held)
                        .orElse(null))
                .beyond("group")
                .entity();
        return EntitySet.ofTable("Classes", type, Company::classes);
    }

    private static Optional<Zone> zone(Company company, FitnessClass held) {
        return company.zones().find(held.clubId(), held.zone());
    }
}

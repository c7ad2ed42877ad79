package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.BOOLEAN;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.courses.Course;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Classes of the timetable. One that was called off is deleted. One that belongs to a course has its group. */
final class Classes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Classes", "Class", FitnessClass.class)
                .property(
                        "startDate",
                        DATE_TIME,
                        (company, held) -> Moments.moment(company, held.clubId(), held.start()),
                        ORDERABLE,
                        REQUIRED)
                .property(
                        "endDate",
                        DATE_TIME,
                        (company, held) -> Moments.moment(company, held.clubId(), held.end()),
                        REQUIRED)
                // With the waiting list, so that it may exceed the limit.
                .count(
                        "attendeesCount",
                        held -> held.partnerPlaces() + held.bookings().size(),
                        REQUIRED)
                .count("attendeesLimit", FitnessClass::limit)
                .count("standbyListLimit", held -> held.rules().standbyLimit())
                .flag("isReservationRequired", held -> held.limit() != null)
                .number("classTypeId", FitnessClass::classTypeId, REQUIRED)
                .flag("allowChooseSeatNumber", held -> held.rules().seats() > 0)
                .number("instructorId", FitnessClass::instructorId)
                .number("clubId", FitnessClass::clubId, REQUIRED)
                .property("clubZoneId", INT64, (company, held) -> company.zones()
                        .find(held.clubId(), held.zone())
                        .map(Zone::id)
                        .orElse(null))
                .many("bookings", "ClassBooking", (company, held) -> company.bookingBook()
                        .of(held.id()))
                .property("groupId", INT64, (company, held) -> company.courses()
                        .ofClass(held.id())
                        .map(Course::id)
                        .orElse(null))
                .flag("hasStreaming", FitnessClass::hasStreaming)
                .property("isCourse", BOOLEAN, (company, held) -> company.courses()
                        .ofClass(held.id())
                        .isPresent())
                .one("classType", "ClassType", REQUIRED)
                .one("instructor", "Instructor")
                .one("club", "Club")
                .one("clubZone", "ClubZone")
                .one("group", "Group")
                .entity()
                .table(Company::classes);
    }
}

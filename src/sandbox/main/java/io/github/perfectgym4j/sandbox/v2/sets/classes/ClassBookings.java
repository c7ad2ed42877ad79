package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.courses.Enrollment;
import io.github.perfectgym4j.sandbox.company.timetable.BookingEntry;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Bookings, those given up included. Those of an enrolment for a course name it. */
final class ClassBookings implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassBookings", "ClassBooking", BookingEntry.class)
                .number("classId", BookingEntry::classId, REQUIRED)
                .number("memberId", entry -> entry.place().memberId(), REQUIRED)
                .flag("isStandby", entry -> entry.place().isStandby(), REQUIRED)
                .flag("isCanceled", BookingEntry::isCanceled, REQUIRED)
                .flag("hasAttended", entry -> entry.place().hasAttended(), REQUIRED)
                .count("seatNumber", entry -> entry.place().seat())
                .count("lp", BookingEntry::ordinal)
                .property("groupEnrollmentId", INT64, (company, entry) -> company.courses()
                        .ofBooking(entry.id())
                        .map(Enrollment::id)
                        .orElse(null))
                .text("comments", entry -> entry.place().comments(), NOT_FILTERABLE)
                .one("groupEnrollment", "GroupEnrollment")
                .one("class", "Class", REQUIRED)
                .one("member", "Member", REQUIRED)
                .entity()
                .table(company -> company.bookingBook().entries());
    }
}

package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.NOT_FILTERABLE;

import io.github.perfectgym4j.sandbox.company.timetable.BookingEntry;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;

/** Bookings, those given up included. Courses are beyond the sandbox, so none comes of an enrolment. */
final class ClassBookingsSet {

    private ClassBookingsSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("ClassBooking", BookingEntry.class)
                .number("classId", BookingEntry::classId)
                .number("memberId", entry -> entry.place().memberId())
                .flag("isStandby", entry -> entry.place().isStandby())
                .flag("isCanceled", BookingEntry::isCanceled)
                .flag("hasAttended", entry -> entry.place().hasAttended())
                .count("seatNumber", entry -> entry.place().seat())
                .count("lp", BookingEntry::ordinal)
                .number("groupEnrollmentId", entry -> null)
                .text("comments", entry -> entry.place().comments(), NOT_FILTERABLE)
                .beyond("groupEnrollment")
                .one("class", "Class", (company, entry) -> company.classes()
                        .find(entry.classId())
                        .orElse(null))
                .one("member", "Member", (company, entry) -> company.members()
                        .find(entry.place().memberId())
                        .orElse(null))
                .entity();
        return EntitySet.ofTable(
                "ClassBookings", type, company -> company.bookingBook().entries());
    }
}

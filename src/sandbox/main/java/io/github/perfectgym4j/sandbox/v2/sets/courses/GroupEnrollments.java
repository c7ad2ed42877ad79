package io.github.perfectgym4j.sandbox.v2.sets.courses;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.courses.Enrollment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Places in courses. */
public final class GroupEnrollments implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("GroupEnrollments", "GroupEnrollment", Enrollment.class)
                .number("groupId", Enrollment::courseId)
                .one("group", "Group")
                .day("startDate", Enrollment::start, ORDERABLE)
                .day("endDate", Enrollment::end, ORDERABLE)
                .number("contractId", Enrollment::contractId)
                .number("enrollmentOptionId", Enrollment::optionId)
                .one("contract", "Contract")
                .many("classBookings", "ClassBooking", (company, row) -> row.bookingIds().stream()
                        .flatMap(id -> company.bookingBook().entries().find(id).stream())
                        .toList())
                .entity()
                .table(company -> company.courses().enrollments());
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.courses;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.courses.Semester;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Terms of courses. */
public final class Semesters implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Semesters", "Semester", Semester.class)
                .text("name", Semester::name, REQUIRED)
                .day("startDate", Semester::start, ORDERABLE)
                .day("endDate", Semester::end, ORDERABLE)
                .day("enrollmentAvailableFrom", Semester::openFrom, ORDERABLE)
                .day("enrollmentAvailableFromForPastParticipants", Semester::openFrom, ORDERABLE)
                .many("previousSemesters", "Semester", (company, row) -> Optional.ofNullable(row.previousId())
                        .flatMap(company.courses().semesters()::find)
                        .<List<?>>map(List::of)
                        .orElseGet(List::of))
                .many("nextSemesters", "Semester", (company, row) -> company.courses()
                        .semesters()
                        .list(
                                next -> next.previousId() != null && next.previousId() == row.id(),
                                Comparator.comparingLong(Semester::id)))
                .many("groups", "Group")
                .entity()
                .table(company -> company.courses().semesters());
    }
}

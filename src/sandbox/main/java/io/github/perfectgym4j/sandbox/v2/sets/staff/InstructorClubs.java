package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Which instructors work in which clubs. */
final class InstructorClubs implements Described {

    /**
     * An instructor in a club.
     *
     * @param instructor instructor
     * @param clubId club
     */
    private record Row(Instructor instructor, long clubId) {

        long id() {
            return instructor.id() * 1000 + clubId;
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("InstructorClubs", "InstructorClub", Row.class)
                .number("instructorId", row -> row.instructor().id())
                .number("clubId", Row::clubId)
                .one("instructor", "Instructor")
                .one("club", "Club")
                .id(Row::id)
                .flag("isDeleted", row -> row.instructor().isDeleted(), REQUIRED)
                .number("version", row -> row.instructor().timestamp(), ORDERABLE, REQUIRED)
                .list(InstructorClubs::rows);
    }

    private static List<Row> rows(Company company) {
        return company.instructors().list(instructor -> true, Comparator.comparingLong(Instructor::id)).stream()
                .flatMap(instructor -> instructor.clubIds().stream().map(clubId -> new Row(instructor, clubId)))
                .toList();
    }
}

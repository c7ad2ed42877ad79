package io.github.perfectgym4j.sandbox.v2.sets.courses;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.courses.Course;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Courses. */
public final class Groups implements Described {

    @Override
    public Description<?> describe() {
        Description<Course> course = Description.set("Groups", "Group", Course.class)
                .text("name", Course::name, REQUIRED)
                .text("description", Course::description, REQUIRED)
                .flag("isLocked", row -> row.terms().isLocked(), REQUIRED)
                .day("startDate", row -> row.days().start(), ORDERABLE)
                .day("endDate", row -> row.days().end(), ORDERABLE)
                .day("enrollmentAvailableFrom", row -> row.days().openFrom(), ORDERABLE)
                .number("activityMemberLevelId", row -> row.terms().levelId())
                .number("classCategoryId", row -> row.terms().categoryId())
                .count("maximumNumberOfStudents", row -> row.terms().maximum())
                .number("trainerId", Course::trainerId)
                .number("semesterId", Course::semesterId)
                .unknown("ageLimitId", INT64);
        relations(course);
        return course.entity().table(company -> company.courses().table());
    }

    private static void relations(Description<Course> description) {
        description
                .one("semester", "Semester")
                .many("vacancyBlocks", "GroupVacancyBlock", (company, row) -> GroupVacancyBlocks.of(company, row))
                .one("activityMemberLevel", "ActivityMemberLevel")
                .one("classCategory", "ClassCategory")
                .one("trainer", "Instructor")
                .one("ageLimit", "ClassAgeLimit")
                .many("classes", "Class", (company, row) -> row.classIds().stream()
                        .flatMap(id -> company.classes().find(id).stream())
                        .toList())
                .many("enrollments", "GroupEnrollment", (company, row) -> company.courses()
                        .of(row.id()));
    }
}

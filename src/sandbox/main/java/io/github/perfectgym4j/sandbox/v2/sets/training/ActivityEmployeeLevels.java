package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.training.EmployeeLevel;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;

/** Levels of trainers. The change counter is the key, as they never change. */
public final class ActivityEmployeeLevels implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivityEmployeeLevels", "ActivityEmployeeLevel", EmployeeLevel.class)
                .text("name", EmployeeLevel::name, ORDERABLE)
                .number("activityCategoryId", EmployeeLevel::categoryId)
                .one("activityCategory", "ActivityCategory")
                .many("personalTrainingDefinitions", "PersonalTrainingDefinition")
                .many("employees", "Employee", (company, level) -> company.instructors()
                        .list(trainer -> level.isOf(trainer.id()), Comparator.comparingLong(Instructor::id)))
                .id(EmployeeLevel::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", EmployeeLevel::id, ORDERABLE, REQUIRED)
                .list(company -> EmployeeLevel.ALL);
    }
}

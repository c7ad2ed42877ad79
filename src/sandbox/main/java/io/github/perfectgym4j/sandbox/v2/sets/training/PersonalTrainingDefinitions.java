package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.training.Definition;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Kinds of personal trainings. The change counter is the key, as they never change. */
public final class PersonalTrainingDefinitions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("PersonalTrainingDefinitions", "PersonalTrainingDefinition", Definition.class)
                .text("name", Definition::name, REQUIRED)
                .text(
                        "duration",
                        row -> LocalTime.MIN.plusMinutes(row.minutes()).format(DateTimeFormatter.ISO_LOCAL_TIME))
                .number("activityEmployeeLevelId", Definition::levelId, REQUIRED)
                .number("productId", Definition::productId, REQUIRED)
                .count("bookingIntervalInMinutes", Definition::interval)
                .one("activityEmployeeLevel", "ActivityEmployeeLevel", REQUIRED)
                .one("product", "Product", REQUIRED)
                .id(Definition::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Definition::id, ORDERABLE, REQUIRED)
                .list(company -> Definition.ALL);
    }
}

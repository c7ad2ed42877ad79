package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Employee;
import java.util.List;

/**
 * A level of trainers, which says what they teach and cost (contract: {@code ActivityEmployeeLevel}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param activityCategoryId key of the activity category
 * @param activityCategory the activity category; null unless expanded
 * @param personalTrainingDefinitions personal trainings with such trainers; empty unless expanded
 * @param employees trainers who have it; empty unless expanded
 */
@ODataSet("ActivityEmployeeLevels")
public record ActivityEmployeeLevel(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long activityCategoryId,
        ActivityCategory activityCategory,
        List<PersonalTrainingDefinition> personalTrainingDefinitions,
        List<Employee> employees)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivityEmployeeLevel> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivityEmployeeLevel> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivityEmployeeLevel, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ActivityEmployeeLevel> NAME = new TextProperty.Ordered<>("name");

    /** {@link #activityCategoryId()}. */
    public static final NumberProperty<ActivityEmployeeLevel> ACTIVITY_CATEGORY_ID =
            new NumberProperty<>("activityCategoryId");

    /** {@link #activityCategory()}. */
    public static final ToOne<ActivityEmployeeLevel, ActivityCategory> ACTIVITY_CATEGORY =
            new ToOne<>("activityCategory");

    /** {@link #personalTrainingDefinitions()}. */
    public static final ToMany<ActivityEmployeeLevel, PersonalTrainingDefinition> PERSONAL_TRAINING_DEFINITIONS =
            new ToMany<>("personalTrainingDefinitions");

    /** {@link #employees()}. */
    public static final ToMany<ActivityEmployeeLevel, Employee> EMPLOYEES = new ToMany<>("employees");

    /**
     * Begins a query of the set {@code ActivityEmployeeLevels}.
     *
     * @return a query for all rows
     */
    public static Query<ActivityEmployeeLevel> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivityEmployeeLevel> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.products.Product;
import java.time.Duration;

/**
 * A kind of personal training (contract: {@code PersonalTrainingDefinition}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param duration how long it takes
 * @param activityEmployeeLevelId key of the level of its trainers
 * @param productId key of the product that a member needs before booking
 * @param bookingIntervalInMinutes minutes from one possible start to the next, or null
 * @param activityEmployeeLevel the level of its trainers; null unless expanded
 * @param product the product that a member needs before booking; null unless expanded
 */
@ODataSet("PersonalTrainingDefinitions")
public record PersonalTrainingDefinition(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Duration duration,
        Long activityEmployeeLevelId,
        Long productId,
        Integer bookingIntervalInMinutes,
        ActivityEmployeeLevel activityEmployeeLevel,
        Product product)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PersonalTrainingDefinition> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PersonalTrainingDefinition> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PersonalTrainingDefinition, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<PersonalTrainingDefinition> NAME = new TextProperty<>("name");

    /** {@link #duration()}. */
    public static final FilterProperty<PersonalTrainingDefinition, Duration> DURATION =
            new FilterProperty<>("duration");

    /** {@link #activityEmployeeLevelId()}. */
    public static final NumberProperty<PersonalTrainingDefinition> ACTIVITY_EMPLOYEE_LEVEL_ID =
            new NumberProperty<>("activityEmployeeLevelId");

    /** {@link #productId()}. */
    public static final NumberProperty<PersonalTrainingDefinition> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #bookingIntervalInMinutes()}. */
    public static final NumberProperty<PersonalTrainingDefinition> BOOKING_INTERVAL_IN_MINUTES =
            new NumberProperty<>("bookingIntervalInMinutes");

    /** {@link #activityEmployeeLevel()}. */
    public static final ToOne<PersonalTrainingDefinition, ActivityEmployeeLevel> ACTIVITY_EMPLOYEE_LEVEL =
            new ToOne<>("activityEmployeeLevel");

    /** {@link #product()}. */
    public static final ToOne<PersonalTrainingDefinition, Product> PRODUCT = new ToOne<>("product");

    /**
     * Begins a query of the set {@code PersonalTrainingDefinitions}.
     *
     * @return a query for all rows
     */
    public static Query<PersonalTrainingDefinition> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PersonalTrainingDefinition> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.training.ActivityEmployeeLevel;
import io.github.perfectgym4j.v2.value.Sex;
import java.util.List;

/**
 * An employee of the tenant (contract: {@code Employee}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isActive whether the employee may sign in
 * @param login name to sign in with
 * @param firstName first name
 * @param lastName last name
 * @param email e-mail address, or null
 * @param sex sex, or null
 * @param positionId key of the position
 * @param position the position; null unless expanded
 * @param availabilitySlots when the employee can be booked; empty unless expanded
 * @param levels levels as a trainer; empty unless expanded
 * @param photoUrl address of a picture, or null
 * @param customAttributes values of custom attributes; empty unless expanded
 * @param assignedClubs clubs in which the employee works; empty unless expanded
 */
@ODataSet("Employees")
public record Employee(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        String login,
        String firstName,
        String lastName,
        String email,
        Sex sex,
        Long positionId,
        EmployeePosition position,
        List<EmployeeAvailabilitySlot> availabilitySlots,
        List<ActivityEmployeeLevel> levels,
        String photoUrl,
        List<EmployeeCustomAttribute> customAttributes,
        List<Club> assignedClubs)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Employee> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Employee> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Employee, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isActive()}. */
    public static final FilterProperty<Employee, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #login()}. */
    public static final TextProperty<Employee> LOGIN = new TextProperty<>("login");

    /** {@link #firstName()}. */
    public static final TextProperty.Ordered<Employee> FIRST_NAME = new TextProperty.Ordered<>("firstName");

    /** {@link #lastName()}. */
    public static final TextProperty.Ordered<Employee> LAST_NAME = new TextProperty.Ordered<>("lastName");

    /** {@link #email()}. */
    public static final TextProperty<Employee> EMAIL = new TextProperty<>("email");

    /** {@link #sex()}. */
    public static final FilterProperty.Ordered<Employee, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** {@link #positionId()}. */
    public static final NumberProperty.Ordered<Employee> POSITION_ID = new NumberProperty.Ordered<>("positionId");

    /** {@link #position()}. */
    public static final ToOne<Employee, EmployeePosition> POSITION = new ToOne<>("position");

    /** {@link #availabilitySlots()}. */
    public static final ToMany<Employee, EmployeeAvailabilitySlot> AVAILABILITY_SLOTS =
            new ToMany<>("availabilitySlots");

    /** {@link #levels()}. */
    public static final ToMany<Employee, ActivityEmployeeLevel> LEVELS = new ToMany<>("levels");

    /** {@link #photoUrl()}. */
    public static final TextProperty<Employee> PHOTO_URL = new TextProperty<>("photoUrl");

    /** {@link #customAttributes()}. */
    public static final ToMany<Employee, EmployeeCustomAttribute> CUSTOM_ATTRIBUTES = new ToMany<>("customAttributes");

    /** {@link #assignedClubs()}. */
    public static final ToMany<Employee, Club> ASSIGNED_CLUBS = new ToMany<>("assignedClubs");

    /**
     * Begins a query of the set {@code Employees}.
     *
     * @return a query for all rows
     */
    public static Query<Employee> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Employee> shape() {
        return Shape.whole();
    }
}

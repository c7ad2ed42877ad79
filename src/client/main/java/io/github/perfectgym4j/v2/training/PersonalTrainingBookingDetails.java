package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.products.Product;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;

/**
 * The details of a booking of a personal training (contract: {@code PersonalTrainingBookingDetails}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param employeeId key of the trainer, or null
 * @param clubId key of the club
 * @param clubZoneId key of the room, or null
 * @param memberId key of the member, or null
 * @param productId key of the product with which it is paid, or null
 * @param name name
 * @param comments remark, or null
 * @param isCancelled whether it has been cancelled
 * @param isCompleted whether it has taken place
 * @param createdByEmployeeId key of the employee who booked it
 * @param startDateOffset start, with its offset from UTC
 * @param endDateOffset end, with its offset from UTC
 * @param employee the trainer; null unless expanded
 * @param club the club; null unless expanded
 * @param clubZone the room; null unless expanded
 * @param member the member; null unless expanded
 * @param product the product with which it is paid; null unless expanded
 * @param createdByEmployee the employee who booked it; null unless expanded
 */
public record PersonalTrainingBookingDetails(
        Long id,
        Long version,
        Boolean isDeleted,
        Long employeeId,
        Long clubId,
        Long clubZoneId,
        Long memberId,
        Long productId,
        String name,
        String comments,
        Boolean isCancelled,
        Boolean isCompleted,
        @JsonbProperty("createdByEmpId") Long createdByEmployeeId,
        ApiDateTime startDateOffset,
        ApiDateTime endDateOffset,
        Employee employee,
        Club club,
        ClubZone clubZone,
        Member member,
        Product product,
        Employee createdByEmployee)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PersonalTrainingBookingDetails> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PersonalTrainingBookingDetails> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PersonalTrainingBookingDetails, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #employeeId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #clubId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #clubZoneId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> CLUB_ZONE_ID =
            new NumberProperty<>("clubZoneId");

    /** {@link #memberId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #productId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #name()}. */
    public static final TextProperty<PersonalTrainingBookingDetails> NAME = new TextProperty<>("name");

    /** {@link #comments()}. */
    public static final TextProperty<PersonalTrainingBookingDetails> COMMENTS = new TextProperty<>("comments");

    /** {@link #isCancelled()}. */
    public static final FilterProperty<PersonalTrainingBookingDetails, Boolean> IS_CANCELLED =
            new FilterProperty<>("isCancelled");

    /** {@link #isCompleted()}. */
    public static final FilterProperty<PersonalTrainingBookingDetails, Boolean> IS_COMPLETED =
            new FilterProperty<>("isCompleted");

    /** {@link #createdByEmployeeId()}. */
    public static final NumberProperty<PersonalTrainingBookingDetails> CREATED_BY_EMPLOYEE_ID =
            new NumberProperty<>("createdByEmpId");

    /** {@link #startDateOffset()}. */
    public static final ComparableProperty<PersonalTrainingBookingDetails, Instant> START_DATE_OFFSET =
            new ComparableProperty<>("startDateOffset");

    /** {@link #endDateOffset()}. */
    public static final ComparableProperty<PersonalTrainingBookingDetails, Instant> END_DATE_OFFSET =
            new ComparableProperty<>("endDateOffset");

    /** {@link #employee()}. */
    public static final ToOne<PersonalTrainingBookingDetails, Employee> EMPLOYEE = new ToOne<>("employee");

    /** {@link #club()}. */
    public static final ToOne<PersonalTrainingBookingDetails, Club> CLUB = new ToOne<>("club");

    /** {@link #clubZone()}. */
    public static final ToOne<PersonalTrainingBookingDetails, ClubZone> CLUB_ZONE = new ToOne<>("clubZone");

    /** {@link #member()}. */
    public static final ToOne<PersonalTrainingBookingDetails, Member> MEMBER = new ToOne<>("member");

    /** {@link #product()}. */
    public static final ToOne<PersonalTrainingBookingDetails, Product> PRODUCT = new ToOne<>("product");

    /** {@link #createdByEmployee()}. */
    public static final ToOne<PersonalTrainingBookingDetails, Employee> CREATED_BY_EMPLOYEE =
            new ToOne<>("createdByEmployee");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<PersonalTrainingBookingDetails> query() {
        return Query.all();
    }
}

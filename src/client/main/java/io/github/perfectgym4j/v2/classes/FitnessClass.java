package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.courses.CourseGroup;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Instructor;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;
import java.util.List;

/**
 * A class on the timetable of a club (contract: {@code Class}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param startDate start
 * @param endDate end
 * @param attendeesCount members who have booked, including the waiting list, so it can exceed the limit
 * @param attendeesLimit number of places; null means no limit
 * @param standbyListLimit number of places on the waiting list, or null
 * @param isReservationRequired whether a place has to be booked
 * @param classTypeId key of the class type
 * @param allowChooseSeatNumber whether members can choose a seat
 * @param instructorId key of the instructor; null if none is assigned
 * @param clubId key of the club
 * @param clubZoneId key of the room, or null
 * @param bookings bookings, including cancelled and deleted ones; empty unless expanded
 * @param hasStreaming whether the class is also streamed
 * @param isCourse whether the class belongs to a course
 * @param groupId key of the course, or null
 * @param classType class type; null unless expanded
 * @param instructor instructor; null unless expanded
 * @param club the club; null unless expanded
 * @param clubZone the room; null unless expanded
 * @param group the course; null unless expanded
 */
@ODataSet("Classes")
public record FitnessClass(
        Long id,
        Long version,
        Boolean isDeleted,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Integer attendeesCount,
        Integer attendeesLimit,
        Integer standbyListLimit,
        Boolean isReservationRequired,
        Long classTypeId,
        Boolean allowChooseSeatNumber,
        Long instructorId,
        Long clubId,
        Long clubZoneId,
        List<ClassBooking> bookings,
        Boolean hasStreaming,
        Boolean isCourse,
        Long groupId,
        ClassType classType,
        Instructor instructor,
        Club club,
        ClubZone clubZone,
        CourseGroup group)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FitnessClass> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FitnessClass> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FitnessClass, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #startDate()}. */
    public static final ComparableProperty.Ordered<FitnessClass, Instant> START_DATE =
            new ComparableProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final ComparableProperty<FitnessClass, Instant> END_DATE = new ComparableProperty<>("endDate");

    /** {@link #attendeesCount()}. */
    public static final NumberProperty<FitnessClass> ATTENDEES_COUNT = new NumberProperty<>("attendeesCount");

    /** {@link #attendeesLimit()}. */
    public static final NumberProperty<FitnessClass> ATTENDEES_LIMIT = new NumberProperty<>("attendeesLimit");

    /** {@link #standbyListLimit()}. */
    public static final NumberProperty<FitnessClass> STANDBY_LIST_LIMIT = new NumberProperty<>("standbyListLimit");

    /** {@link #isReservationRequired()}. */
    public static final FilterProperty<FitnessClass, Boolean> IS_RESERVATION_REQUIRED =
            new FilterProperty<>("isReservationRequired");

    /** {@link #classTypeId()}. */
    public static final NumberProperty<FitnessClass> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** {@link #allowChooseSeatNumber()}. */
    public static final FilterProperty<FitnessClass, Boolean> ALLOW_CHOOSE_SEAT_NUMBER =
            new FilterProperty<>("allowChooseSeatNumber");

    /** {@link #instructorId()}. */
    public static final NumberProperty<FitnessClass> INSTRUCTOR_ID = new NumberProperty<>("instructorId");

    /** {@link #clubId()}. */
    public static final NumberProperty<FitnessClass> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #clubZoneId()}. */
    public static final NumberProperty<FitnessClass> CLUB_ZONE_ID = new NumberProperty<>("clubZoneId");

    /** {@link #bookings()}. */
    public static final ToMany<FitnessClass, ClassBooking> BOOKINGS = new ToMany<>("bookings");

    /** {@link #hasStreaming()}. */
    public static final FilterProperty<FitnessClass, Boolean> HAS_STREAMING = new FilterProperty<>("hasStreaming");

    /** {@link #isCourse()}. */
    public static final FilterProperty<FitnessClass, Boolean> IS_COURSE = new FilterProperty<>("isCourse");

    /** {@link #groupId()}. */
    public static final NumberProperty<FitnessClass> GROUP_ID = new NumberProperty<>("groupId");

    /** {@link #classType()}. */
    public static final ToOne<FitnessClass, ClassType> CLASS_TYPE = new ToOne<>("classType");

    /** {@link #instructor()}. */
    public static final ToOne<FitnessClass, Instructor> INSTRUCTOR = new ToOne<>("instructor");

    /** {@link #club()}. */
    public static final ToOne<FitnessClass, Club> CLUB = new ToOne<>("club");

    /** {@link #clubZone()}. */
    public static final ToOne<FitnessClass, ClubZone> CLUB_ZONE = new ToOne<>("clubZone");

    /** {@link #group()}. */
    public static final ToOne<FitnessClass, CourseGroup> GROUP = new ToOne<>("group");

    /**
     * Begins a query of the set {@code Classes}.
     *
     * @return a query for all rows
     */
    public static Query<FitnessClass> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FitnessClass> shape() {
        return Shape.whole();
    }
}

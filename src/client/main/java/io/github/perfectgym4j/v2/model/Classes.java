package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.time.Instant;

/** The properties of {@link FitnessClass}, and where queries for the set {@code Classes} begin. */
public final class Classes {

    /** Key. */
    public static final NumberProperty.Ordered<FitnessClass> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<FitnessClass> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<FitnessClass, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Start. */
    public static final ComparableProperty.Ordered<FitnessClass, Instant> START_DATE =
            new ComparableProperty.Ordered<>("startDate");

    /** End. */
    public static final ComparableProperty<FitnessClass, Instant> END_DATE = new ComparableProperty<>("endDate");

    /** Members who have booked, those on the waiting list included, so it can exceed the limit. */
    public static final NumberProperty<FitnessClass> ATTENDEES_COUNT = new NumberProperty<>("attendeesCount");

    /** Places there are; null means without limit. */
    public static final NumberProperty<FitnessClass> ATTENDEES_LIMIT = new NumberProperty<>("attendeesLimit");

    /** Places on the waiting list, or null. */
    public static final NumberProperty<FitnessClass> STANDBY_LIST_LIMIT = new NumberProperty<>("standbyListLimit");

    /** Whether a place has to be booked. */
    public static final FilterProperty<FitnessClass, Boolean> IS_RESERVATION_REQUIRED =
            new FilterProperty<>("isReservationRequired");

    /** Key of the class type. */
    public static final NumberProperty<FitnessClass> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** Whether a certain seat can be booked. */
    public static final FilterProperty<FitnessClass, Boolean> ALLOW_CHOOSE_SEAT_NUMBER =
            new FilterProperty<>("allowChooseSeatNumber");

    /** Key of the instructor; null if nobody has been named. */
    public static final NumberProperty<FitnessClass> INSTRUCTOR_ID = new NumberProperty<>("instructorId");

    /** Key of the club. */
    public static final NumberProperty<FitnessClass> CLUB_ID = new NumberProperty<>("clubId");

    /** Key of the room, or null. */
    public static final NumberProperty<FitnessClass> CLUB_ZONE_ID = new NumberProperty<>("clubZoneId");

    /** Bookings, cancelled and deleted ones included. */
    public static final ToMany<FitnessClass, ClassBooking> BOOKINGS = new ToMany<>("bookings");

    /** Whether the class is also streamed. */
    public static final FilterProperty<FitnessClass, Boolean> HAS_STREAMING = new FilterProperty<>("hasStreaming");

    /** Whether the class belongs to a course. */
    public static final FilterProperty<FitnessClass, Boolean> IS_COURSE = new FilterProperty<>("isCourse");

    /** Key of the course, or null. */
    public static final NumberProperty<FitnessClass> GROUP_ID = new NumberProperty<>("groupId");

    /** What is taught. */
    public static final ToOne<FitnessClass, ClassType> CLASS_TYPE = new ToOne<>("classType");

    /** Who teaches. */
    public static final ToOne<FitnessClass, Instructor> INSTRUCTOR = new ToOne<>("instructor");

    /** Where it takes place. */
    public static final ToOne<FitnessClass, Club> CLUB = new ToOne<>("club");

    /** The room. */
    public static final ToOne<FitnessClass, ClubZone> CLUB_ZONE = new ToOne<>("clubZone");

    private Classes() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<FitnessClass> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FitnessClass> shape() {
        return Shape.whole();
    }
}

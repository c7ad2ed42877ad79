package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TimeProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The opening hours of a club on special days, such as a holiday (contract: {@code ClubOpeningHourException}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param isClosed whether the club is closed all day
 * @param dateFrom first day
 * @param dateUntil last day
 * @param openFrom when it opens; null if it is closed
 * @param openUntil when it closes, with midnight for the end of the day; null if it is closed
 * @param timeFrom when it opens, once more; filters cannot ask for it
 * @param timeUntil when it closes, once more; filters cannot ask for it
 * @param club the club; null unless expanded
 */
@ODataSet("ClubOpeningHoursExceptions")
public record ClubOpeningHourException(
        Long id,
        Long version,
        Boolean isDeleted,
        Long clubId,
        Boolean isClosed,
        LocalDate dateFrom,
        LocalDate dateUntil,
        LocalTime openFrom,
        LocalTime openUntil,
        LocalTime timeFrom,
        LocalTime timeUntil,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubOpeningHourException> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubOpeningHourException> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubOpeningHourException, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubOpeningHourException> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #isClosed()}. */
    public static final FilterProperty<ClubOpeningHourException, Boolean> IS_CLOSED = new FilterProperty<>("isClosed");

    /** {@link #dateFrom()}. */
    public static final DayProperty<ClubOpeningHourException> DATE_FROM = new DayProperty<>("dateFrom");

    /** {@link #dateUntil()}. */
    public static final DayProperty<ClubOpeningHourException> DATE_UNTIL = new DayProperty<>("dateUntil");

    /** {@link #openFrom()}. */
    public static final TimeProperty<ClubOpeningHourException> OPEN_FROM = new TimeProperty<>("openFrom");

    /** {@link #openUntil()}. */
    public static final TimeProperty<ClubOpeningHourException> OPEN_UNTIL = new TimeProperty<>("openUntil");

    /** {@link #timeFrom()}. */
    public static final Property<ClubOpeningHourException> TIME_FROM = new Property<>("timeFrom");

    /** {@link #timeUntil()}. */
    public static final Property<ClubOpeningHourException> TIME_UNTIL = new Property<>("timeUntil");

    /** {@link #club()}. */
    public static final ToOne<ClubOpeningHourException, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubOpeningHoursExceptions}.
     *
     * @return a query for all rows
     */
    public static Query<ClubOpeningHourException> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubOpeningHourException> shape() {
        return Shape.whole();
    }
}

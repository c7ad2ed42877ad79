package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.TimeProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalTime;

/**
 * The opening hours of a club on a day of the week (contract: {@code ClubOpeningHour}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param dayOfWeek English name of the day, such as {@code Monday}; old rows may have another text, for holidays
 * @param isClosed whether the club is closed all day
 * @param openFrom when it opens; null if it is closed
 * @param openUntil when it closes, with midnight for the end of the day; null if it is closed
 * @param timeFrom when it opens, once more; filters cannot ask for it
 * @param timeUntil when it closes, once more; filters cannot ask for it
 * @param isOpenTwentyFourHours whether it is open day and night
 * @param club the club; null unless expanded
 */
@ODataSet("ClubOpeningHours")
public record ClubOpeningHour(
        Long id,
        Long version,
        Boolean isDeleted,
        Long clubId,
        String dayOfWeek,
        Boolean isClosed,
        LocalTime openFrom,
        LocalTime openUntil,
        LocalTime timeFrom,
        LocalTime timeUntil,
        Boolean isOpenTwentyFourHours,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubOpeningHour> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubOpeningHour> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubOpeningHour, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubOpeningHour> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #dayOfWeek()}. */
    public static final TextProperty<ClubOpeningHour> DAY_OF_WEEK = new TextProperty<>("dayOfWeek");

    /** {@link #isClosed()}. */
    public static final FilterProperty<ClubOpeningHour, Boolean> IS_CLOSED = new FilterProperty<>("isClosed");

    /** {@link #openFrom()}. */
    public static final TimeProperty<ClubOpeningHour> OPEN_FROM = new TimeProperty<>("openFrom");

    /** {@link #openUntil()}. */
    public static final TimeProperty<ClubOpeningHour> OPEN_UNTIL = new TimeProperty<>("openUntil");

    /** {@link #timeFrom()}. */
    public static final Property<ClubOpeningHour> TIME_FROM = new Property<>("timeFrom");

    /** {@link #timeUntil()}. */
    public static final Property<ClubOpeningHour> TIME_UNTIL = new Property<>("timeUntil");

    /** {@link #isOpenTwentyFourHours()}. */
    public static final FilterProperty<ClubOpeningHour, Boolean> IS_OPEN_TWENTY_FOUR_HOURS =
            new FilterProperty<>("isOpenTwentyFourHours");

    /** {@link #club()}. */
    public static final ToOne<ClubOpeningHour, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubOpeningHours}.
     *
     * @return a query for all rows
     */
    public static Query<ClubOpeningHour> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubOpeningHour> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.math.BigDecimal;
import java.time.Instant;

/** The properties of {@link Club}, and where queries for the set {@code Clubs} begin. */
public final class Clubs {

    /** Key. */
    public static final NumberProperty.Ordered<Club> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<Club> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<Club, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Whether it is not shown to members, such as a club that has not opened yet. */
    public static final FilterProperty<Club, Boolean> IS_HIDDEN = new FilterProperty<>("isHidden");

    /** Name. */
    public static final TextProperty.Ordered<Club> NAME = new TextProperty.Ordered<>("name");

    /** Short name, or null. */
    public static final TextProperty.Ordered<Club> SHORT_NAME = new TextProperty.Ordered<>("shortName");

    /** E-mail address, or null. */
    public static final TextProperty<Club> EMAIL = new TextProperty<>("email");

    /** Telephone number, or null. */
    public static final TextProperty<Club> PHONE_NUMBER = new TextProperty<>("phoneNumber");

    /** Key of the kind of club, or null. */
    public static final NumberProperty<Club> CLUB_TYPE_ID = new NumberProperty<>("clubTypeId");

    /** Kind of club. */
    public static final ToOne<Club, ClubType> CLUB_TYPE = new ToOne<>("clubType");

    /** Key of the region, or null. */
    public static final NumberProperty<Club> REGION_ID = new NumberProperty<>("regionId");

    /** Region. */
    public static final ToOne<Club, ClubRegion> REGION = new ToOne<>("region");

    /** Degrees east, or null. */
    public static final ComparableProperty<Club, BigDecimal> LONGITUDE = new ComparableProperty<>("longitude");

    /** Degrees north, or null. */
    public static final ComparableProperty<Club, BigDecimal> LATITUDE = new ComparableProperty<>("latitude");

    /** Key of the country, or null. */
    public static final NumberProperty<Club> COUNTRY_ID = new NumberProperty<>("countryId");

    /** Country, or null. */
    public static final Embedded<Club, Country> COUNTRY = new Embedded<>("country");

    /** Key of the city, or null. */
    public static final NumberProperty<Club> CITY_ID = new NumberProperty<>("cityId");

    /** City, or null. */
    public static final Embedded<Club, City> CITY = new Embedded<>("city");

    /** Street and number, or null. */
    public static final TextProperty<Club> ADDRESS = new TextProperty<>("address");

    /** Postal code, or null. */
    public static final TextProperty<Club> POSTAL_CODE = new TextProperty<>("postalCode");

    /** Day on which the club opened or will open, or null. */
    public static final ComparableProperty.Ordered<Club, Instant> OPENING_DATE =
            new ComparableProperty.Ordered<>("openingDate");

    /** Key of the picture, or null. */
    public static final NumberProperty<Club> PHOTO_ID = new NumberProperty<>("photoId");

    /** Address of a picture, or null. */
    public static final TextProperty<Club> PHOTO_URL = new TextProperty<>("photoUrl");

    /** Time zone as the IANA database names it. */
    public static final TextProperty<Club> TIMEZONE_ID = new TextProperty<>("timezoneId");

    /** Class types on offer. */
    public static final ToMany<Club, ClassType> AVAILABLE_CLASS_TYPES = new ToMany<>("availableClassTypes");

    /** Instructors. */
    public static final ToMany<Club, Instructor> INSTRUCTORS = new ToMany<>("instructors");

    /** How many members are there. */
    public static final ToOne<Club, MembersInClub> MEMBERS_IN_CLUB = new ToOne<>("membersInClub");

    /** Symbol, or null. */
    public static final TextProperty<Club> SYMBOL = new TextProperty<>("symbol");

    private Clubs() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<Club> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Club> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.classes.ClassType;
import io.github.perfectgym4j.v2.contracts.ContractDiscountDefinition;
import io.github.perfectgym4j.v2.contracts.FreezeType;
import io.github.perfectgym4j.v2.geo.City;
import io.github.perfectgym4j.v2.geo.Country;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import io.github.perfectgym4j.v2.payments.TaxRate;
import io.github.perfectgym4j.v2.products.Product;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.staff.Instructor;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A club of the tenant (contract: {@code Club}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isHidden whether it is not shown to members, such as a club that has not opened yet
 * @param name name
 * @param shortName short name, or null
 * @param email e-mail address, or null
 * @param phoneNumber telephone number, or null
 * @param clubTypeId key of the kind of club, or null
 * @param clubType kind of club; null unless expanded
 * @param regionId key of the region, or null
 * @param region region; null unless expanded
 * @param longitude degrees east, or null
 * @param latitude degrees north, or null
 * @param countryId key of the country, or null
 * @param country country, or null
 * @param cityId key of the city, or null
 * @param city city, or null
 * @param address street and number, or null
 * @param postalCode postal code, or null
 * @param openingDate day on which the club opened or will open, or null
 * @param photoId key of the picture, or null
 * @param photoUrl address of a picture, or null
 * @param timezoneId time zone as the IANA database names it; see {@link #zone()}
 * @param availableClassTypes class types that it offers; empty unless expanded
 * @param availablePaymentPlans payment plans on sale there; empty unless expanded
 * @param instructors instructors; empty unless expanded
 * @param membersInClub number of members in the club; null unless expanded
 * @param symbol symbol, or null
 * @param customAttributes values of custom attributes; empty unless expanded
 * @param taxRates rates of taxes there; empty unless expanded
 * @param availableProducts products on sale there; empty unless expanded
 * @param employees employees who work there; empty unless expanded
 * @param availableContractDiscountDefinitions discounts on contracts there; empty unless expanded
 * @param availableFreezeTypes ways of freezing contracts there; empty unless expanded
 */
@ODataSet("Clubs")
public record Club(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isHidden,
        String name,
        String shortName,
        String email,
        String phoneNumber,
        Long clubTypeId,
        ClubType clubType,
        Long regionId,
        ClubRegion region,
        BigDecimal longitude,
        BigDecimal latitude,
        Long countryId,
        Country country,
        Long cityId,
        City city,
        String address,
        String postalCode,
        LocalDate openingDate,
        Long photoId,
        String photoUrl,
        String timezoneId,
        List<ClassType> availableClassTypes,
        List<PaymentPlan> availablePaymentPlans,
        List<Instructor> instructors,
        MembersInClub membersInClub,
        String symbol,
        List<ClubCustomAttribute> customAttributes,
        List<TaxRate> taxRates,
        List<Product> availableProducts,
        List<Employee> employees,
        List<ContractDiscountDefinition> availableContractDiscountDefinitions,
        List<FreezeType> availableFreezeTypes)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Club> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Club> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Club, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isHidden()}. */
    public static final FilterProperty<Club, Boolean> IS_HIDDEN = new FilterProperty<>("isHidden");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<Club> NAME = new TextProperty.Ordered<>("name");

    /** {@link #shortName()}. */
    public static final TextProperty.Ordered<Club> SHORT_NAME = new TextProperty.Ordered<>("shortName");

    /** {@link #email()}. */
    public static final TextProperty<Club> EMAIL = new TextProperty<>("email");

    /** {@link #phoneNumber()}. */
    public static final TextProperty<Club> PHONE_NUMBER = new TextProperty<>("phoneNumber");

    /** {@link #clubTypeId()}. */
    public static final NumberProperty<Club> CLUB_TYPE_ID = new NumberProperty<>("clubTypeId");

    /** {@link #clubType()}. */
    public static final ToOne.Ordered<Club, ClubType> CLUB_TYPE = new ToOne.Ordered<>("clubType");

    /** {@link #regionId()}. */
    public static final NumberProperty<Club> REGION_ID = new NumberProperty<>("regionId");

    /** {@link #region()}. */
    public static final ToOne.Ordered<Club, ClubRegion> REGION = new ToOne.Ordered<>("region");

    /** {@link #longitude()}. */
    public static final ComparableProperty<Club, BigDecimal> LONGITUDE = new ComparableProperty<>("longitude");

    /** {@link #latitude()}. */
    public static final ComparableProperty<Club, BigDecimal> LATITUDE = new ComparableProperty<>("latitude");

    /** {@link #countryId()}. */
    public static final NumberProperty<Club> COUNTRY_ID = new NumberProperty<>("countryId");

    /** {@link #country()}. */
    public static final Embedded.Ordered<Club, Country> COUNTRY = new Embedded.Ordered<>("country");

    /** {@link #cityId()}. */
    public static final NumberProperty<Club> CITY_ID = new NumberProperty<>("cityId");

    /** {@link #city()}. */
    public static final Embedded.Ordered<Club, City> CITY = new Embedded.Ordered<>("city");

    /** {@link #address()}. */
    public static final TextProperty<Club> ADDRESS = new TextProperty<>("address");

    /** {@link #postalCode()}. */
    public static final TextProperty<Club> POSTAL_CODE = new TextProperty<>("postalCode");

    /** {@link #openingDate()}. */
    public static final DayProperty.Ordered<Club> OPENING_DATE = new DayProperty.Ordered<>("openingDate");

    /** {@link #photoId()}. */
    public static final NumberProperty<Club> PHOTO_ID = new NumberProperty<>("photoId");

    /** {@link #photoUrl()}. */
    public static final TextProperty<Club> PHOTO_URL = new TextProperty<>("photoUrl");

    /** {@link #timezoneId()}. */
    public static final TextProperty<Club> TIMEZONE_ID = new TextProperty<>("timezoneId");

    /** {@link #availableClassTypes()}. */
    public static final ToMany<Club, ClassType> AVAILABLE_CLASS_TYPES = new ToMany<>("availableClassTypes");

    /** {@link #availablePaymentPlans()}. */
    public static final ToMany<Club, PaymentPlan> AVAILABLE_PAYMENT_PLANS = new ToMany<>("availablePaymentPlans");

    /** {@link #instructors()}. */
    public static final ToMany<Club, Instructor> INSTRUCTORS = new ToMany<>("instructors");

    /** {@link #membersInClub()}. */
    public static final ToOne<Club, MembersInClub> MEMBERS_IN_CLUB = new ToOne<>("membersInClub");

    /** {@link #symbol()}. */
    public static final TextProperty<Club> SYMBOL = new TextProperty<>("symbol");

    /** {@link #customAttributes()}. */
    public static final ToMany<Club, ClubCustomAttribute> CUSTOM_ATTRIBUTES = new ToMany<>("customAttributes");

    /** {@link #taxRates()}. */
    public static final ToMany<Club, TaxRate> TAX_RATES = new ToMany<>("taxRates");

    /** {@link #availableProducts()}. */
    public static final ToMany<Club, Product> AVAILABLE_PRODUCTS = new ToMany<>("availableProducts");

    /** {@link #employees()}. */
    public static final ToMany<Club, Employee> EMPLOYEES = new ToMany<>("employees");

    /** {@link #availableContractDiscountDefinitions()}. */
    public static final ToMany<Club, ContractDiscountDefinition> AVAILABLE_CONTRACT_DISCOUNT_DEFINITIONS =
            new ToMany<>("availableContractDiscountDefinitions");

    /** {@link #availableFreezeTypes()}. */
    public static final ToMany<Club, FreezeType> AVAILABLE_FREEZE_TYPES = new ToMany<>("availableFreezeTypes");

    /**
     * Begins a query of the set {@code Clubs}.
     *
     * @return a query for all rows
     */
    public static Query<Club> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Club> shape() {
        return Shape.whole();
    }

    /**
     * The time zone of the club, which date-times without an offset are local to.
     *
     * @return the zone; empty if the server names none, or one that this Java does not know
     */
    public Optional<ZoneId> zone() {
        try {
            return Optional.ofNullable(timezoneId).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

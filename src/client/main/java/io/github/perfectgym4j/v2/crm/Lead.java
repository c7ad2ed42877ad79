package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A lead: a person who may become a member, or has become one (contract: {@code Crm2Lead}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param userType what the person is by now
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param phone telephone number, or null
 * @param email e-mail address, or null
 * @param clubId key of the club
 * @param status state of the sale, a value of the tenant
 * @param rating how promising it is, a value of the tenant, or null
 * @param campaign campaign that brought the person, or null
 * @param inquiredVia how the person asked, or null
 * @param conversionDate when the lead became a guest or member, or null
 * @param consultantId key of the employee in charge, or null
 * @param creationDateTime when it was added
 * @param club the club; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 */
@ODataSet("Crm2Leads")
public record Lead(
        Long id,
        Boolean isDeleted,
        MemberType userType,
        String firstName,
        String lastName,
        String phone,
        String email,
        Long clubId,
        String status,
        String rating,
        String campaign,
        String inquiredVia,
        ApiDateTime conversionDate,
        Long consultantId,
        ApiDateTime creationDateTime,
        Club club,
        Employee consultant)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Lead> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Lead, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #userType()}. */
    public static final FilterProperty<Lead, MemberType> USER_TYPE = new FilterProperty<>("userType");

    /** {@link #firstName()}. */
    public static final TextProperty<Lead> FIRST_NAME = new TextProperty<>("firstName");

    /** {@link #lastName()}. */
    public static final TextProperty<Lead> LAST_NAME = new TextProperty<>("lastName");

    /** {@link #phone()}. */
    public static final TextProperty<Lead> PHONE = new TextProperty<>("phone");

    /** {@link #email()}. */
    public static final TextProperty<Lead> EMAIL = new TextProperty<>("email");

    /** {@link #clubId()}. */
    public static final NumberProperty<Lead> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #status()}. */
    public static final TextProperty<Lead> STATUS = new TextProperty<>("status");

    /** {@link #rating()}. */
    public static final TextProperty<Lead> RATING = new TextProperty<>("rating");

    /** {@link #campaign()}. */
    public static final TextProperty<Lead> CAMPAIGN = new TextProperty<>("campaign");

    /** {@link #inquiredVia()}. */
    public static final TextProperty<Lead> INQUIRED_VIA = new TextProperty<>("inquiredVia");

    /** {@link #conversionDate()}. */
    public static final ComparableProperty<Lead, Instant> CONVERSION_DATE = new ComparableProperty<>("conversionDate");

    /** {@link #consultantId()}. */
    public static final NumberProperty<Lead> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #creationDateTime()}. */
    public static final Property<Lead> CREATION_DATE_TIME = new Property<>("creationDateTime");

    /** {@link #club()}. */
    public static final ToOne<Lead, Club> CLUB = new ToOne<>("club");

    /** {@link #consultant()}. */
    public static final ToOne<Lead, Employee> CONSULTANT = new ToOne<>("consultant");

    /**
     * Begins a query of the set {@code Crm2Leads}.
     *
     * @return a query for all rows
     */
    public static Query<Lead> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Lead> shape() {
        return Shape.whole();
    }
}

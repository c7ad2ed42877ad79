package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.staff.Employee;

/**
 * A lead of the CRM that came before, which some tenants still use (contract: {@code CrmLead}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param phone telephone number, or null
 * @param email e-mail address, or null
 * @param clubId key of the club
 * @param type {@code Lead} or {@code Contact}
 * @param consultantId key of the employee in charge, or null
 * @param memberId key of the member that the lead became, or null
 * @param club the club; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 * @param member the member that the lead became; null unless expanded
 */
@ODataSet("CrmLeads")
public record LegacyLead(
        Long id,
        Boolean isDeleted,
        String firstName,
        String lastName,
        String phone,
        String email,
        Long clubId,
        String type,
        Long consultantId,
        Long memberId,
        Club club,
        Employee consultant,
        Member member)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<LegacyLead> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<LegacyLead, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #firstName()}. */
    public static final TextProperty<LegacyLead> FIRST_NAME = new TextProperty<>("firstName");

    /** {@link #lastName()}. */
    public static final TextProperty<LegacyLead> LAST_NAME = new TextProperty<>("lastName");

    /** {@link #phone()}. */
    public static final TextProperty<LegacyLead> PHONE = new TextProperty<>("phone");

    /** {@link #email()}. */
    public static final TextProperty<LegacyLead> EMAIL = new TextProperty<>("email");

    /** {@link #clubId()}. */
    public static final NumberProperty<LegacyLead> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #type()}. */
    public static final TextProperty<LegacyLead> TYPE = new TextProperty<>("type");

    /** {@link #consultantId()}. */
    public static final NumberProperty<LegacyLead> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #memberId()}. */
    public static final NumberProperty<LegacyLead> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #club()}. */
    public static final ToOne<LegacyLead, Club> CLUB = new ToOne<>("club");

    /** {@link #consultant()}. */
    public static final ToOne<LegacyLead, Employee> CONSULTANT = new ToOne<>("consultant");

    /** {@link #member()}. */
    public static final ToOne<LegacyLead, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code CrmLeads}.
     *
     * @return a query for all rows
     */
    public static Query<LegacyLead> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<LegacyLead> shape() {
        return Shape.whole();
    }
}

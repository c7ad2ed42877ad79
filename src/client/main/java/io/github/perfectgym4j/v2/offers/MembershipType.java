package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.time.LocalDate;
import java.util.List;

/**
 * A type of memberships (contract: {@code MembershipType}).
 *
 * @param id key
 * @param isActive whether it is in use
 * @param name name
 * @param startDate first day on which it is sold, or null
 * @param endDate last day on which it is sold; null for no end
 * @param membershipRules its rules; empty unless expanded
 * @param paymentPlans its payment plans; empty unless expanded
 */
@ODataSet("MembershipTypes")
public record MembershipType(
        Long id,
        Boolean isActive,
        String name,
        LocalDate startDate,
        LocalDate endDate,
        List<MembershipRule> membershipRules,
        List<PaymentPlan> paymentPlans)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MembershipType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isActive()}. */
    public static final FilterProperty<MembershipType, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<MembershipType> NAME = new TextProperty.Ordered<>("name");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<MembershipType> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<MembershipType> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #membershipRules()}. */
    public static final ToMany<MembershipType, MembershipRule> MEMBERSHIP_RULES = new ToMany<>("membershipRules");

    /** {@link #paymentPlans()}. */
    public static final ToMany<MembershipType, PaymentPlan> PAYMENT_PLANS = new ToMany<>("paymentPlans");

    /**
     * Begins a query of the set {@code MembershipTypes}.
     *
     * @return a query for all rows
     */
    public static Query<MembershipType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MembershipType> shape() {
        return Shape.whole();
    }
}

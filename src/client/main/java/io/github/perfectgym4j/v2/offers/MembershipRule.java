package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.clubs.ClubZoneType;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.util.List;

/**
 * A rule that says which rooms a membership gives access to (contract: {@code MembershipRule}).
 *
 * @param id key
 * @param name name
 * @param description description, or null
 * @param membershipTypes membership types that have it; empty unless expanded
 * @param isAutomaticallyAddedToNewClub whether it will hold in clubs that are added later
 * @param clubZoneTypes kinds of rooms that it gives access to; empty unless expanded
 */
@ODataSet("MembershipRules")
public record MembershipRule(
        Long id,
        String name,
        String description,
        List<MembershipType> membershipTypes,
        Boolean isAutomaticallyAddedToNewClub,
        List<ClubZoneType> clubZoneTypes)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MembershipRule> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<MembershipRule> NAME = new TextProperty.Ordered<>("name");

    /** {@link #description()}. */
    public static final TextProperty.Ordered<MembershipRule> DESCRIPTION = new TextProperty.Ordered<>("description");

    /** {@link #membershipTypes()}. */
    public static final ToMany<MembershipRule, MembershipType> MEMBERSHIP_TYPES = new ToMany<>("membershipTypes");

    /** {@link #isAutomaticallyAddedToNewClub()}. */
    public static final FilterProperty.Ordered<MembershipRule, Boolean> IS_AUTOMATICALLY_ADDED_TO_NEW_CLUB =
            new FilterProperty.Ordered<>("isAutomaticallyAddedToNewClub");

    /** {@link #clubZoneTypes()}. */
    public static final ToMany<MembershipRule, ClubZoneType> CLUB_ZONE_TYPES = new ToMany<>("clubZoneTypes");

    /**
     * Begins a query of the set {@code MembershipRules}.
     *
     * @return a query for all rows
     */
    public static Query<MembershipRule> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MembershipRule> shape() {
        return Shape.whole();
    }
}

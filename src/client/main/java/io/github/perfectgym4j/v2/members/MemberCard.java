package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A card of a member (contract: {@code MemberCard}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param cardNumber number of the card
 * @param memberId key of the member
 * @param isTemporary whether it is for one visit, and detached when the member leaves the club
 * @param member the member; null unless expanded
 */
@ODataSet("MemberCards")
public record MemberCard(
        Long id, Long version, Boolean isDeleted, String cardNumber, Long memberId, Boolean isTemporary, Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberCard> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberCard> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberCard, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #cardNumber()}. */
    public static final TextProperty<MemberCard> CARD_NUMBER = new TextProperty<>("cardNumber");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberCard> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #isTemporary()}. */
    public static final FilterProperty<MemberCard, Boolean> IS_TEMPORARY = new FilterProperty<>("isTemporary");

    /** {@link #member()}. */
    public static final ToOne<MemberCard, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberCards}.
     *
     * @return a query for all rows
     */
    public static Query<MemberCard> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberCard> shape() {
        return Shape.whole();
    }

    @Override
    public String toString() {
        return "MemberCard[***]";
    }
}

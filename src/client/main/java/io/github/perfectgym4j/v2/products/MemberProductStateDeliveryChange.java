package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;

/**
 * The handing over of a product that a member has bought (contract: {@code MemberProductStateDeliveryChange}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberProductId key of what the member has bought
 * @param memberId key of the member
 * @param clubId key of the club
 * @param quantity quantity that was handed over
 * @param date when it was handed over
 * @param memberProduct what the member has bought; null unless expanded
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("MemberProductStateDeliveryChanges")
public record MemberProductStateDeliveryChange(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberProductId,
        Long memberId,
        Long clubId,
        BigDecimal quantity,
        ApiDateTime date,
        MemberProduct memberProduct,
        Member member,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberProductStateDeliveryChange> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberProductStateDeliveryChange> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberProductStateDeliveryChange, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #memberProductId()}. */
    public static final NumberProperty<MemberProductStateDeliveryChange> MEMBER_PRODUCT_ID =
            new NumberProperty<>("memberProductId");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberProductStateDeliveryChange> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #clubId()}. */
    public static final NumberProperty<MemberProductStateDeliveryChange> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #quantity()}. */
    public static final Property<MemberProductStateDeliveryChange> QUANTITY = new Property<>("quantity");

    /** {@link #date()}. */
    public static final Property<MemberProductStateDeliveryChange> DATE = new Property<>("date");

    /** {@link #memberProduct()}. */
    public static final ToOne<MemberProductStateDeliveryChange, MemberProduct> MEMBER_PRODUCT =
            new ToOne<>("memberProduct");

    /** {@link #member()}. */
    public static final ToOne<MemberProductStateDeliveryChange, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<MemberProductStateDeliveryChange, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code MemberProductStateDeliveryChanges}.
     *
     * @return a query for all rows
     */
    public static Query<MemberProductStateDeliveryChange> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberProductStateDeliveryChange> shape() {
        return Shape.whole();
    }
}

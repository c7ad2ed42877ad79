package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A product that a member has bought and can use (contract: {@code MemberProduct}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param productId key of the product
 * @param memberId key of the member
 * @param clubId key of the club
 * @param initialQuantity quantity that was bought
 * @param currentQuantity quantity that is left
 * @param purchaseDate when it was bought
 * @param expiryDate until when it can be used; null for no end
 * @param product the product; null unless expanded
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("MemberProducts")
public record MemberProduct(
        Long id,
        Long version,
        Boolean isDeleted,
        Long productId,
        Long memberId,
        Long clubId,
        BigDecimal initialQuantity,
        BigDecimal currentQuantity,
        ApiDateTime purchaseDate,
        ApiDateTime expiryDate,
        Product product,
        Member member,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberProduct> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberProduct> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberProduct, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #productId()}. */
    public static final NumberProperty<MemberProduct> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberProduct> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #clubId()}. */
    public static final NumberProperty<MemberProduct> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #initialQuantity()}. */
    public static final ComparableProperty<MemberProduct, BigDecimal> INITIAL_QUANTITY =
            new ComparableProperty<>("initialQuantity");

    /** {@link #currentQuantity()}. */
    public static final ComparableProperty.Ordered<MemberProduct, BigDecimal> CURRENT_QUANTITY =
            new ComparableProperty.Ordered<>("currentQuantity");

    /** {@link #purchaseDate()}. */
    public static final ComparableProperty.Ordered<MemberProduct, Instant> PURCHASE_DATE =
            new ComparableProperty.Ordered<>("purchaseDate");

    /** {@link #expiryDate()}. */
    public static final ComparableProperty.Ordered<MemberProduct, Instant> EXPIRY_DATE =
            new ComparableProperty.Ordered<>("expiryDate");

    /** {@link #product()}. */
    public static final ToOne<MemberProduct, Product> PRODUCT = new ToOne<>("product");

    /** {@link #member()}. */
    public static final ToOne<MemberProduct, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<MemberProduct, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code MemberProducts}.
     *
     * @return a query for all rows
     */
    public static Query<MemberProduct> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberProduct> shape() {
        return Shape.whole();
    }
}

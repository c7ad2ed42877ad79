package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A debt of a member from a purchase in the club (contract: {@code CashlessDebitPosTransaction}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param productName name of the product, or null
 * @param amountLeftToPay gross amount that is still unpaid
 * @param date when it was bought
 * @param member the member; null unless expanded
 */
@ODataSet("CashlessDebitPosTransactions")
public record CashlessDebitPosTransaction(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        String productName,
        BigDecimal amountLeftToPay,
        ApiDateTime date,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CashlessDebitPosTransaction> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<CashlessDebitPosTransaction> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<CashlessDebitPosTransaction, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<CashlessDebitPosTransaction> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #productName()}. */
    public static final TextProperty<CashlessDebitPosTransaction> PRODUCT_NAME = new TextProperty<>("productName");

    /** {@link #amountLeftToPay()}. */
    public static final ComparableProperty.Ordered<CashlessDebitPosTransaction, BigDecimal> AMOUNT_LEFT_TO_PAY =
            new ComparableProperty.Ordered<>("amountLeftToPay");

    /** {@link #date()}. */
    public static final ComparableProperty.Ordered<CashlessDebitPosTransaction, Instant> DATE =
            new ComparableProperty.Ordered<>("date");

    /** {@link #member()}. */
    public static final ToOne<CashlessDebitPosTransaction, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code CashlessDebitPosTransactions}.
     *
     * @return a query for all rows
     */
    public static Query<CashlessDebitPosTransaction> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CashlessDebitPosTransaction> shape() {
        return Shape.whole();
    }
}

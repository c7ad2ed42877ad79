package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedRow;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;

/**
 * The balance of a member (contract: {@code MemberBalance}).
 *
 * @param version version, a counter that grows with each change
 * @param prepaidBalance prepaid money
 * @param prepaidBonusBalance bonus on prepaid money
 * @param currentBalance balance after all charges; negative if the member owes money
 * @param memberId key of the member
 * @param negativeBalanceSince since when the balance has been negative, or null
 * @param member the member; null unless expanded
 */
@ODataSet(value = "MemberBalances", key = "memberId")
public record MemberBalance(
        Long version,
        BigDecimal prepaidBalance,
        BigDecimal prepaidBonusBalance,
        BigDecimal currentBalance,
        Long memberId,
        ApiDateTime negativeBalanceSince,
        Member member)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberBalance> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #prepaidBalance()}. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> PREPAID_BALANCE =
            new ComparableProperty.Ordered<>("prepaidBalance");

    /** {@link #prepaidBonusBalance()}. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> PREPAID_BONUS_BALANCE =
            new ComparableProperty.Ordered<>("prepaidBonusBalance");

    /** {@link #currentBalance()}. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> CURRENT_BALANCE =
            new ComparableProperty.Ordered<>("currentBalance");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberBalance> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #negativeBalanceSince()}. */
    public static final Property<MemberBalance> NEGATIVE_BALANCE_SINCE = new Property<>("negativeBalanceSince");

    /** {@link #member()}. */
    public static final ToOne<MemberBalance, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberBalances}.
     *
     * @return a query for all rows
     */
    public static Query<MemberBalance> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberBalance> shape() {
        return Shape.whole();
    }
}

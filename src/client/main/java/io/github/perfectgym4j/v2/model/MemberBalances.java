package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.math.BigDecimal;

/** The properties of {@link MemberBalance}, for queries that go through it or expand it. */
public final class MemberBalances {

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<MemberBalance> VERSION = new NumberProperty.Ordered<>("version");

    /** Prepaid money. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> PREPAID_BALANCE =
            new ComparableProperty.Ordered<>("prepaidBalance");

    /** Bonus on prepaid money. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> PREPAID_BONUS_BALANCE =
            new ComparableProperty.Ordered<>("prepaidBonusBalance");

    /** What is left after all charges; negative if the member owes. */
    public static final ComparableProperty.Ordered<MemberBalance, BigDecimal> CURRENT_BALANCE =
            new ComparableProperty.Ordered<>("currentBalance");

    /** Key of the member. */
    public static final NumberProperty<MemberBalance> MEMBER_ID = new NumberProperty<>("memberId");

    /** Since when the member owes, or null. */
    public static final Property<MemberBalance> NEGATIVE_BALANCE_SINCE = new Property<>("negativeBalanceSince");

    /** The member. */
    public static final ToOne<MemberBalance, Member> MEMBER = new ToOne<>("member");

    private MemberBalances() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<MemberBalance> query() {
        return Query.all();
    }
}

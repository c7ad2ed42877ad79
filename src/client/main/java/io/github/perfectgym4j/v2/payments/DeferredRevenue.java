package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A revenue that is spread over the time for which it was paid (contract: {@code DeferredRevenue}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param category what it comes from
 * @param transactionId key of the transaction that it comes from
 * @param amount whole amount
 * @param amountToSettle amount that is still to be settled
 * @param periodStartDate first day of the time
 * @param periodEndDate last day of the time
 * @param createdDate when it was booked
 * @param memberId key of the member
 * @param contractId key of the contract, or null
 * @param isRolledBack whether it has been taken back
 * @param rollbackTime when it was taken back, or null
 * @param settlements its settlements; empty unless expanded
 * @param contractTransactionSettlements payments of charges on contracts that it was settled with; empty unless expanded
 * @param serviceSettlements payments of services that it was settled with; empty unless expanded
 * @param member the member; null unless expanded
 * @param contract the contract; null unless expanded
 */
@ODataSet("DeferredRevenues")
public record DeferredRevenue(
        Long id,
        Long version,
        Boolean isDeleted,
        DeferredRevenueCategory category,
        Long transactionId,
        BigDecimal amount,
        BigDecimal amountToSettle,
        LocalDate periodStartDate,
        LocalDate periodEndDate,
        ApiDateTime createdDate,
        Long memberId,
        Long contractId,
        Boolean isRolledBack,
        ApiDateTime rollbackTime,
        List<DeferredRevenueSettlement> settlements,
        List<DeferredRevenueContractTransactionSettlement> contractTransactionSettlements,
        List<DeferredRevenueServiceSettlement> serviceSettlements,
        Member member,
        Contract contract)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<DeferredRevenue> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<DeferredRevenue> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<DeferredRevenue, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #category()}. */
    public static final FilterProperty.Ordered<DeferredRevenue, DeferredRevenueCategory> CATEGORY =
            new FilterProperty.Ordered<>("category");

    /** {@link #transactionId()}. */
    public static final NumberProperty.Ordered<DeferredRevenue> TRANSACTION_ID =
            new NumberProperty.Ordered<>("transactionId");

    /** {@link #amount()}. */
    public static final ComparableProperty.Ordered<DeferredRevenue, BigDecimal> AMOUNT =
            new ComparableProperty.Ordered<>("amount");

    /** {@link #amountToSettle()}. */
    public static final ComparableProperty.Ordered<DeferredRevenue, BigDecimal> AMOUNT_TO_SETTLE =
            new ComparableProperty.Ordered<>("amountToSettle");

    /** {@link #periodStartDate()}. */
    public static final DayProperty.Ordered<DeferredRevenue> PERIOD_START_DATE =
            new DayProperty.Ordered<>("periodStartDate");

    /** {@link #periodEndDate()}. */
    public static final DayProperty.Ordered<DeferredRevenue> PERIOD_END_DATE =
            new DayProperty.Ordered<>("periodEndDate");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<DeferredRevenue, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #memberId()}. */
    public static final NumberProperty<DeferredRevenue> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #contractId()}. */
    public static final NumberProperty<DeferredRevenue> CONTRACT_ID = new NumberProperty<>("contractId");

    /** {@link #isRolledBack()}. */
    public static final FilterProperty.Ordered<DeferredRevenue, Boolean> IS_ROLLED_BACK =
            new FilterProperty.Ordered<>("isRolledBack");

    /** {@link #rollbackTime()}. */
    public static final ComparableProperty.Ordered<DeferredRevenue, Instant> ROLLBACK_TIME =
            new ComparableProperty.Ordered<>("rollbackTime");

    /** {@link #settlements()}. */
    public static final ToMany<DeferredRevenue, DeferredRevenueSettlement> SETTLEMENTS = new ToMany<>("settlements");

    /** {@link #contractTransactionSettlements()}. */
    public static final ToMany<DeferredRevenue, DeferredRevenueContractTransactionSettlement>
            CONTRACT_TRANSACTION_SETTLEMENTS = new ToMany<>("contractTransactionSettlements");

    /** {@link #serviceSettlements()}. */
    public static final ToMany<DeferredRevenue, DeferredRevenueServiceSettlement> SERVICE_SETTLEMENTS =
            new ToMany<>("serviceSettlements");

    /** {@link #member()}. */
    public static final ToOne<DeferredRevenue, Member> MEMBER = new ToOne<>("member");

    /** {@link #contract()}. */
    public static final ToOne<DeferredRevenue, Contract> CONTRACT = new ToOne<>("contract");

    /**
     * Begins a query of the set {@code DeferredRevenues}.
     *
     * @return a query for all rows
     */
    public static Query<DeferredRevenue> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<DeferredRevenue> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
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
import java.time.LocalDate;

/**
 * The part of a deferred revenue that belongs to a day or a use (contract: {@code DeferredRevenueSettlement}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param deferredRevenueId key of the deferred revenue
 * @param type whether it was settled or taken back
 * @param date day that it is for
 * @param createdDate when it was booked
 * @param amount amount
 * @param amountLeft amount that is left after it
 * @param days number of days that it is for, or null
 * @param quantity quantity of services that it is for, or null
 * @param deferredRevenue the deferred revenue; null unless expanded
 */
@ODataSet("DeferredRevenueSettlements")
public record DeferredRevenueSettlement(
        Long id,
        Long version,
        Boolean isDeleted,
        Long deferredRevenueId,
        SettlementType type,
        LocalDate date,
        ApiDateTime createdDate,
        BigDecimal amount,
        BigDecimal amountLeft,
        Integer days,
        BigDecimal quantity,
        DeferredRevenue deferredRevenue)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<DeferredRevenueSettlement> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<DeferredRevenueSettlement> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<DeferredRevenueSettlement, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #deferredRevenueId()}. */
    public static final NumberProperty<DeferredRevenueSettlement> DEFERRED_REVENUE_ID =
            new NumberProperty<>("deferredRevenueId");

    /** {@link #type()}. */
    public static final FilterProperty.Ordered<DeferredRevenueSettlement, SettlementType> TYPE =
            new FilterProperty.Ordered<>("type");

    /** {@link #date()}. */
    public static final DayProperty.Ordered<DeferredRevenueSettlement> DATE = new DayProperty.Ordered<>("date");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<DeferredRevenueSettlement, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #amount()}. */
    public static final ComparableProperty.Ordered<DeferredRevenueSettlement, BigDecimal> AMOUNT =
            new ComparableProperty.Ordered<>("amount");

    /** {@link #amountLeft()}. */
    public static final ComparableProperty.Ordered<DeferredRevenueSettlement, BigDecimal> AMOUNT_LEFT =
            new ComparableProperty.Ordered<>("amountLeft");

    /** {@link #days()}. */
    public static final NumberProperty.Ordered<DeferredRevenueSettlement> DAYS = new NumberProperty.Ordered<>("days");

    /** {@link #quantity()}. */
    public static final ComparableProperty.Ordered<DeferredRevenueSettlement, BigDecimal> QUANTITY =
            new ComparableProperty.Ordered<>("quantity");

    /** {@link #deferredRevenue()}. */
    public static final ToOne<DeferredRevenueSettlement, DeferredRevenue> DEFERRED_REVENUE =
            new ToOne<>("deferredRevenue");

    /**
     * Begins a query of the set {@code DeferredRevenueSettlements}.
     *
     * @return a query for all rows
     */
    public static Query<DeferredRevenueSettlement> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<DeferredRevenueSettlement> shape() {
        return Shape.whole();
    }
}

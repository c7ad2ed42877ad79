package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A freeze of a contract (contract: {@code ContractFreeze}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param contractId key of the contract
 * @param freezeTypeId key of the freeze type
 * @param startDate first day
 * @param endDate day on which the contract counts again, as in {@link FreezeContract}
 * @param freezeFee gross fee
 * @param reasonId key of the reason, or null
 * @param reason the reason; null unless expanded
 * @param contract the contract; null unless expanded
 * @param freezeType the freeze type; null unless expanded
 */
@ODataSet("ContractFreezes")
public record ContractFreeze(
        Long id,
        Long version,
        Long contractId,
        Long freezeTypeId,
        LocalDate startDate,
        LocalDate endDate,
        BigDecimal freezeFee,
        Long reasonId,
        FreezeReason reason,
        Contract contract,
        FreezeType freezeType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ContractFreeze> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ContractFreeze> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #contractId()}. */
    public static final NumberProperty.Ordered<ContractFreeze> CONTRACT_ID = new NumberProperty.Ordered<>("contractId");

    /** {@link #freezeTypeId()}. */
    public static final NumberProperty.Ordered<ContractFreeze> FREEZE_TYPE_ID =
            new NumberProperty.Ordered<>("freezeTypeId");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<ContractFreeze> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<ContractFreeze> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #freezeFee()}. */
    public static final ComparableProperty.Ordered<ContractFreeze, BigDecimal> FREEZE_FEE =
            new ComparableProperty.Ordered<>("freezeFee");

    /** {@link #reasonId()}. */
    public static final NumberProperty.Ordered<ContractFreeze> REASON_ID = new NumberProperty.Ordered<>("reasonId");

    /** {@link #reason()}. */
    public static final ToOne<ContractFreeze, FreezeReason> REASON = new ToOne<>("reason");

    /** {@link #contract()}. */
    public static final ToOne<ContractFreeze, Contract> CONTRACT = new ToOne<>("contract");

    /** {@link #freezeType()}. */
    public static final ToOne<ContractFreeze, FreezeType> FREEZE_TYPE = new ToOne<>("freezeType");

    /**
     * Begins a query of the set {@code ContractFreezes}.
     *
     * @return a query for all rows
     */
    public static Query<ContractFreeze> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ContractFreeze> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;

/**
 * A stage of the bonus on prepayments (contract: {@code CashlessBonusStage}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param stageAmount gross amount that is paid
 * @param bonusAmount gross bonus that is added
 * @param clubId key of the club
 * @param club the club; null unless expanded
 */
@ODataSet("CashlessBonusStages")
public record CashlessBonusStage(
        Long id,
        Long version,
        Boolean isDeleted,
        BigDecimal stageAmount,
        BigDecimal bonusAmount,
        Long clubId,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CashlessBonusStage> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<CashlessBonusStage> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<CashlessBonusStage, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #stageAmount()}. */
    public static final ComparableProperty.Ordered<CashlessBonusStage, BigDecimal> STAGE_AMOUNT =
            new ComparableProperty.Ordered<>("stageAmount");

    /** {@link #bonusAmount()}. */
    public static final ComparableProperty.Ordered<CashlessBonusStage, BigDecimal> BONUS_AMOUNT =
            new ComparableProperty.Ordered<>("bonusAmount");

    /** {@link #clubId()}. */
    public static final NumberProperty<CashlessBonusStage> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #club()}. */
    public static final ToOne<CashlessBonusStage, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code CashlessBonusStages}.
     *
     * @return a query for all rows
     */
    public static Query<CashlessBonusStage> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CashlessBonusStage> shape() {
        return Shape.whole();
    }
}

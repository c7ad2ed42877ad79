package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;

/**
 * A prepayment of a member (contract: {@code PrepaidTransaction}).
 *
 * @param id key
 * @param memberId key of the member
 * @param date when it was paid
 * @param description what was paid, for people, or null
 * @param amount gross amount
 * @param clubId key of the club
 * @param receiptId key of the receipt, or null
 * @param receiptNumber number of the receipt, or null
 * @param amountUsed gross amount that has been used
 * @param amountLeft gross amount that is left
 * @param transactionId key of the transaction, or null
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 * @param transaction the transaction; null unless expanded
 */
@ODataSet("PrepaidTransactions")
public record PrepaidTransaction(
        Long id,
        Long memberId,
        ApiDateTime date,
        String description,
        BigDecimal amount,
        Long clubId,
        Long receiptId,
        String receiptNumber,
        BigDecimal amountUsed,
        BigDecimal amountLeft,
        Long transactionId,
        Member member,
        Club club,
        PosTransaction transaction)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PrepaidTransaction> ID = new NumberProperty.Ordered<>("id");

    /** {@link #memberId()}. */
    public static final NumberProperty<PrepaidTransaction> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #date()}. */
    public static final Property<PrepaidTransaction> DATE = new Property<>("date");

    /** {@link #description()}. */
    public static final Property<PrepaidTransaction> DESCRIPTION = new Property<>("description");

    /** {@link #amount()}. */
    public static final ComparableProperty<PrepaidTransaction, BigDecimal> AMOUNT = new ComparableProperty<>("amount");

    /** {@link #clubId()}. */
    public static final NumberProperty<PrepaidTransaction> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #receiptId()}. */
    public static final Property<PrepaidTransaction> RECEIPT_ID = new Property<>("receiptId");

    /** {@link #receiptNumber()}. */
    public static final Property<PrepaidTransaction> RECEIPT_NUMBER = new Property<>("receiptNumber");

    /** {@link #amountUsed()}. */
    public static final Property<PrepaidTransaction> AMOUNT_USED = new Property<>("amountUsed");

    /** {@link #amountLeft()}. */
    public static final Property<PrepaidTransaction> AMOUNT_LEFT = new Property<>("amountLeft");

    /** {@link #transactionId()}. */
    public static final NumberProperty<PrepaidTransaction> TRANSACTION_ID = new NumberProperty<>("transactionId");

    /** {@link #member()}. */
    public static final ToOne<PrepaidTransaction, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<PrepaidTransaction, Club> CLUB = new ToOne<>("club");

    /** {@link #transaction()}. */
    public static final ToOne<PrepaidTransaction, PosTransaction> TRANSACTION = new ToOne<>("transaction");

    /**
     * Begins a query of the set {@code PrepaidTransactions}.
     *
     * @return a query for all rows
     */
    public static Query<PrepaidTransaction> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PrepaidTransaction> shape() {
        return Shape.whole();
    }
}

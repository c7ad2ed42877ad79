package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.payments.TransactionType;
import io.github.perfectgym4j.v2.payments.VatRate;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A charge on a contract, paid or unpaid (contract: {@code ContractCharge}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param contractId key of the contract; null for charges on no contract
 * @param type what is charged
 * @param dueDate day on which it is due
 * @param vatRateId key of the vat rate
 * @param leftToPay gross amount that is still unpaid
 * @param description what is charged, for people
 * @param isCancelled whether it has been cancelled
 * @param transactionTypeId key of the transaction type, or null
 * @param transactionType the transaction type; null unless expanded
 * @param member the member; null unless expanded
 * @param contract the contract; null unless expanded
 * @param amount amount
 * @param vatRate the vat rate; null unless expanded
 */
@ODataSet("ContractCharges")
public record ContractCharge(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long contractId,
        ChargeType type,
        LocalDate dueDate,
        Long vatRateId,
        BigDecimal leftToPay,
        String description,
        Boolean isCancelled,
        Long transactionTypeId,
        TransactionType transactionType,
        Member member,
        Contract contract,
        TaxedValue amount,
        VatRate vatRate)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ContractCharge> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ContractCharge> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ContractCharge, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty.Ordered<ContractCharge> MEMBER_ID = new NumberProperty.Ordered<>("memberId");

    /** {@link #contractId()}. */
    public static final NumberProperty<ContractCharge> CONTRACT_ID = new NumberProperty<>("contractId");

    /** {@link #type()}. */
    public static final FilterProperty.Ordered<ContractCharge, ChargeType> TYPE = new FilterProperty.Ordered<>("type");

    /** {@link #dueDate()}. */
    public static final DayProperty.Ordered<ContractCharge> DUE_DATE = new DayProperty.Ordered<>("dueDate");

    /** {@link #vatRateId()}. */
    public static final NumberProperty<ContractCharge> VAT_RATE_ID = new NumberProperty<>("vatRateId");

    /** {@link #leftToPay()}. */
    public static final ComparableProperty<ContractCharge, BigDecimal> LEFT_TO_PAY =
            new ComparableProperty<>("leftToPay");

    /** {@link #description()}. */
    public static final TextProperty<ContractCharge> DESCRIPTION = new TextProperty<>("description");

    /** {@link #isCancelled()}. */
    public static final FilterProperty<ContractCharge, Boolean> IS_CANCELLED = new FilterProperty<>("isCancelled");

    /** {@link #transactionTypeId()}. */
    public static final NumberProperty.Ordered<ContractCharge> TRANSACTION_TYPE_ID =
            new NumberProperty.Ordered<>("transactionTypeId");

    /** {@link #transactionType()}. */
    public static final ToOne<ContractCharge, TransactionType> TRANSACTION_TYPE = new ToOne<>("transactionType");

    /** {@link #member()}. */
    public static final ToOne<ContractCharge, Member> MEMBER = new ToOne<>("member");

    /** {@link #contract()}. */
    public static final ToOne<ContractCharge, Contract> CONTRACT = new ToOne<>("contract");

    /** {@link #amount()}. */
    public static final Embedded<ContractCharge, TaxedValue> AMOUNT = new Embedded<>("amount");

    /** {@link #vatRate()}. */
    public static final ToOne<ContractCharge, VatRate> VAT_RATE = new ToOne<>("vatRate");

    /**
     * Begins a query of the set {@code ContractCharges}.
     *
     * @return a query for all rows
     */
    public static Query<ContractCharge> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ContractCharge> shape() {
        return Shape.whole();
    }
}

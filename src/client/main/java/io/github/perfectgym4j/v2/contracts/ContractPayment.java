package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.payments.EPaymentTransaction;
import io.github.perfectgym4j.v2.payments.OnlineGateTransaction;
import io.github.perfectgym4j.v2.payments.PosTransaction;
import io.github.perfectgym4j.v2.payments.TransactionType;
import io.github.perfectgym4j.v2.payments.VatRate;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.time.Instant;

/**
 * A payment on a contract, or a refund (contract: {@code ContractPayment}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param clubId key of the club
 * @param date when it was paid
 * @param createdDate when it was booked
 * @param description what was paid, for people, or null
 * @param vatRateId key of the vat rate
 * @param contractId key of the contract
 * @param transactionId key of the transaction at the till, or null
 * @param isRefund whether it is a refund
 * @param refundedContractTransactionPaymentId key of the payment that was refunded, or null
 * @param ePaymentId key of the electronic payment, or null
 * @param ePayment the electronic payment; null unless expanded
 * @param onlineGateTransactionId key of the payment through an online gate, or null
 * @param onlineGateTransaction the payment through an online gate; null unless expanded
 * @param transactionTypeId key of the transaction type, or null
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 * @param amount amount
 * @param vatRate the vat rate; null unless expanded
 * @param contract the contract; null unless expanded
 * @param transaction the transaction at the till; null unless expanded
 * @param refundedContractTransactionPayment the payment that was refunded; null unless expanded
 * @param transactionType the transaction type; null unless expanded
 */
@ODataSet("ContractPayments")
public record ContractPayment(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long clubId,
        ApiDateTime date,
        ApiDateTime createdDate,
        String description,
        Long vatRateId,
        Long contractId,
        Long transactionId,
        Boolean isRefund,
        Long refundedContractTransactionPaymentId,
        Long ePaymentId,
        EPaymentTransaction ePayment,
        Long onlineGateTransactionId,
        OnlineGateTransaction onlineGateTransaction,
        Long transactionTypeId,
        Member member,
        Club club,
        TaxedValue amount,
        VatRate vatRate,
        Contract contract,
        PosTransaction transaction,
        ContractPayment refundedContractTransactionPayment,
        TransactionType transactionType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ContractPayment> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ContractPayment> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ContractPayment, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<ContractPayment> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #clubId()}. */
    public static final NumberProperty<ContractPayment> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #date()}. */
    public static final ComparableProperty<ContractPayment, Instant> DATE = new ComparableProperty<>("date");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<ContractPayment, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #description()}. */
    public static final TextProperty<ContractPayment> DESCRIPTION = new TextProperty<>("description");

    /** {@link #vatRateId()}. */
    public static final NumberProperty<ContractPayment> VAT_RATE_ID = new NumberProperty<>("vatRateId");

    /** {@link #contractId()}. */
    public static final NumberProperty<ContractPayment> CONTRACT_ID = new NumberProperty<>("contractId");

    /** {@link #transactionId()}. */
    public static final NumberProperty<ContractPayment> TRANSACTION_ID = new NumberProperty<>("transactionId");

    /** {@link #isRefund()}. */
    public static final FilterProperty<ContractPayment, Boolean> IS_REFUND = new FilterProperty<>("isRefund");

    /** {@link #refundedContractTransactionPaymentId()}. */
    public static final NumberProperty<ContractPayment> REFUNDED_CONTRACT_TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("refundedContractTransactionPaymentId");

    /** {@link #ePaymentId()}. */
    public static final NumberProperty<ContractPayment> E_PAYMENT_ID = new NumberProperty<>("ePaymentId");

    /** {@link #ePayment()}. */
    public static final ToOne<ContractPayment, EPaymentTransaction> E_PAYMENT = new ToOne<>("ePayment");

    /** {@link #onlineGateTransactionId()}. */
    public static final NumberProperty<ContractPayment> ONLINE_GATE_TRANSACTION_ID =
            new NumberProperty<>("onlineGateTransactionId");

    /** {@link #onlineGateTransaction()}. */
    public static final ToOne<ContractPayment, OnlineGateTransaction> ONLINE_GATE_TRANSACTION =
            new ToOne<>("onlineGateTransaction");

    /** {@link #transactionTypeId()}. */
    public static final NumberProperty.Ordered<ContractPayment> TRANSACTION_TYPE_ID =
            new NumberProperty.Ordered<>("transactionTypeId");

    /** {@link #member()}. */
    public static final ToOne<ContractPayment, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<ContractPayment, Club> CLUB = new ToOne<>("club");

    /** {@link #amount()}. */
    public static final Embedded<ContractPayment, TaxedValue> AMOUNT = new Embedded<>("amount");

    /** {@link #vatRate()}. */
    public static final ToOne<ContractPayment, VatRate> VAT_RATE = new ToOne<>("vatRate");

    /** {@link #contract()}. */
    public static final ToOne<ContractPayment, Contract> CONTRACT = new ToOne<>("contract");

    /** {@link #transaction()}. */
    public static final ToOne<ContractPayment, PosTransaction> TRANSACTION = new ToOne<>("transaction");

    /** {@link #refundedContractTransactionPayment()}. */
    public static final ToOne<ContractPayment, ContractPayment> REFUNDED_CONTRACT_TRANSACTION_PAYMENT =
            new ToOne<>("refundedContractTransactionPayment");

    /** {@link #transactionType()}. */
    public static final ToOne<ContractPayment, TransactionType> TRANSACTION_TYPE = new ToOne<>("transactionType");

    /**
     * Begins a query of the set {@code ContractPayments}.
     *
     * @return a query for all rows
     */
    public static Query<ContractPayment> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ContractPayment> shape() {
        return Shape.whole();
    }
}

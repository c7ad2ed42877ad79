package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A payment through an online gate, to whose page the browser was sent (contract: {@code OnlineGateTransaction}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param payerId key of the member who pays, or null
 * @param clubId key of the club
 * @param grossAmount gross amount
 * @param description what is paid, for people, or null
 * @param provider name of the payment provider
 * @param status state, in the words of the provider
 * @param paymentId key of the payment at the provider, or null
 * @param errorMessage why it failed, or null
 * @param createdDate when it was begun
 * @param lastUpdated when it last changed
 * @param ePaymentTransactionId key of the electronic payment, or null
 * @param member the member; null unless expanded
 * @param payer the member who pays; null unless expanded
 * @param club the club; null unless expanded
 * @param payments payments of transactions that it made; empty unless expanded
 * @param contractPayments payments on contracts that it made; empty unless expanded
 * @param ePaymentTransaction the electronic payment; null unless expanded
 */
@ODataSet("OnlineGateTransactions")
public record OnlineGateTransaction(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long payerId,
        Long clubId,
        BigDecimal grossAmount,
        String description,
        String provider,
        String status,
        String paymentId,
        String errorMessage,
        ApiDateTime createdDate,
        ApiDateTime lastUpdated,
        @JsonbProperty("ePaymentTansactionId") Long ePaymentTransactionId,
        Member member,
        Member payer,
        Club club,
        List<TransactionPayment> payments,
        List<ContractPayment> contractPayments,
        EPaymentTransaction ePaymentTransaction)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<OnlineGateTransaction> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<OnlineGateTransaction> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<OnlineGateTransaction, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<OnlineGateTransaction> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #payerId()}. */
    public static final NumberProperty<OnlineGateTransaction> PAYER_ID = new NumberProperty<>("payerId");

    /** {@link #clubId()}. */
    public static final NumberProperty<OnlineGateTransaction> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #grossAmount()}. */
    public static final ComparableProperty<OnlineGateTransaction, BigDecimal> GROSS_AMOUNT =
            new ComparableProperty<>("grossAmount");

    /** {@link #description()}. */
    public static final TextProperty<OnlineGateTransaction> DESCRIPTION = new TextProperty<>("description");

    /** {@link #provider()}. */
    public static final TextProperty<OnlineGateTransaction> PROVIDER = new TextProperty<>("provider");

    /** {@link #status()}. */
    public static final TextProperty<OnlineGateTransaction> STATUS = new TextProperty<>("status");

    /** {@link #paymentId()}. */
    public static final TextProperty<OnlineGateTransaction> PAYMENT_ID = new TextProperty<>("paymentId");

    /** {@link #errorMessage()}. */
    public static final TextProperty<OnlineGateTransaction> ERROR_MESSAGE = new TextProperty<>("errorMessage");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<OnlineGateTransaction, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #lastUpdated()}. */
    public static final ComparableProperty<OnlineGateTransaction, Instant> LAST_UPDATED =
            new ComparableProperty<>("lastUpdated");

    /** {@link #ePaymentTransactionId()}. */
    public static final NumberProperty<OnlineGateTransaction> E_PAYMENT_TRANSACTION_ID =
            new NumberProperty<>("ePaymentTansactionId");

    /** {@link #member()}. */
    public static final ToOne<OnlineGateTransaction, Member> MEMBER = new ToOne<>("member");

    /** {@link #payer()}. */
    public static final ToOne<OnlineGateTransaction, Member> PAYER = new ToOne<>("payer");

    /** {@link #club()}. */
    public static final ToOne<OnlineGateTransaction, Club> CLUB = new ToOne<>("club");

    /** {@link #payments()}. */
    public static final ToMany<OnlineGateTransaction, TransactionPayment> PAYMENTS = new ToMany<>("payments");

    /** {@link #contractPayments()}. */
    public static final ToMany<OnlineGateTransaction, ContractPayment> CONTRACT_PAYMENTS =
            new ToMany<>("contractPayments");

    /** {@link #ePaymentTransaction()}. */
    public static final ToOne<OnlineGateTransaction, EPaymentTransaction> E_PAYMENT_TRANSACTION =
            new ToOne<>("ePaymentTransaction");

    /**
     * Begins a query of the set {@code OnlineGateTransactions}.
     *
     * @return a query for all rows
     */
    public static Query<OnlineGateTransaction> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<OnlineGateTransaction> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An electronic payment: by a card, or by direct debit (contract: {@code EPaymentTransaction}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isAdHoc whether it was made at once; false for one that was booked, such as direct debit
 * @param memberId key of the member
 * @param payerId key of the member who pays
 * @param clubId key of the club
 * @param grossAmount gross amount
 * @param description what is paid, for people, or null
 * @param provider name of the payment provider
 * @param status state, in the words of the provider
 * @param providerTransactionId key of the payment at the provider, or null
 * @param providerMessage what the provider said, or null
 * @param paymentDate when it was paid, or null
 * @param lastUpdated when it last changed
 * @param ePaymentKeys its keys at the provider; empty unless expanded
 * @param member the member; null unless expanded
 * @param payer the member who pays; null unless expanded
 * @param club the club; null unless expanded
 * @param payments payments of transactions that it made; empty unless expanded
 * @param contractPayments payments on contracts that it made; empty unless expanded
 */
@ODataSet("EPaymentTransactions")
public record EPaymentTransaction(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isAdHoc,
        Long memberId,
        Long payerId,
        Long clubId,
        BigDecimal grossAmount,
        String description,
        String provider,
        String status,
        String providerTransactionId,
        String providerMessage,
        ApiDateTime paymentDate,
        ApiDateTime lastUpdated,
        List<EPaymentKey> ePaymentKeys,
        Member member,
        Member payer,
        Club club,
        List<TransactionPayment> payments,
        List<ContractPayment> contractPayments)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<EPaymentTransaction> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<EPaymentTransaction> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<EPaymentTransaction, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isAdHoc()}. */
    public static final FilterProperty<EPaymentTransaction, Boolean> IS_AD_HOC = new FilterProperty<>("isAdHoc");

    /** {@link #memberId()}. */
    public static final NumberProperty<EPaymentTransaction> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #payerId()}. */
    public static final NumberProperty<EPaymentTransaction> PAYER_ID = new NumberProperty<>("payerId");

    /** {@link #clubId()}. */
    public static final NumberProperty<EPaymentTransaction> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #grossAmount()}. */
    public static final ComparableProperty<EPaymentTransaction, BigDecimal> GROSS_AMOUNT =
            new ComparableProperty<>("grossAmount");

    /** {@link #description()}. */
    public static final TextProperty<EPaymentTransaction> DESCRIPTION = new TextProperty<>("description");

    /** {@link #provider()}. */
    public static final TextProperty<EPaymentTransaction> PROVIDER = new TextProperty<>("provider");

    /** {@link #status()}. */
    public static final TextProperty<EPaymentTransaction> STATUS = new TextProperty<>("status");

    /** {@link #providerTransactionId()}. */
    public static final TextProperty<EPaymentTransaction> PROVIDER_TRANSACTION_ID =
            new TextProperty<>("providerTransactionId");

    /** {@link #providerMessage()}. */
    public static final TextProperty<EPaymentTransaction> PROVIDER_MESSAGE = new TextProperty<>("providerMessage");

    /** {@link #paymentDate()}. */
    public static final ComparableProperty<EPaymentTransaction, Instant> PAYMENT_DATE =
            new ComparableProperty<>("paymentDate");

    /** {@link #lastUpdated()}. */
    public static final ComparableProperty<EPaymentTransaction, Instant> LAST_UPDATED =
            new ComparableProperty<>("lastUpdated");

    /** {@link #ePaymentKeys()}. */
    public static final ToMany<EPaymentTransaction, EPaymentKey> E_PAYMENT_KEYS = new ToMany<>("ePaymentKeys");

    /** {@link #member()}. */
    public static final ToOne<EPaymentTransaction, Member> MEMBER = new ToOne<>("member");

    /** {@link #payer()}. */
    public static final ToOne<EPaymentTransaction, Member> PAYER = new ToOne<>("payer");

    /** {@link #club()}. */
    public static final ToOne<EPaymentTransaction, Club> CLUB = new ToOne<>("club");

    /** {@link #payments()}. */
    public static final Navigation<EPaymentTransaction, TransactionPayment> PAYMENTS = new Navigation<>("payments");

    /** {@link #contractPayments()}. */
    public static final ToMany<EPaymentTransaction, ContractPayment> CONTRACT_PAYMENTS =
            new ToMany<>("contractPayments");

    /**
     * Begins a query of the set {@code EPaymentTransactions}.
     *
     * @return a query for all rows
     */
    public static Query<EPaymentTransaction> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<EPaymentTransaction> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.payments;

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
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.time.Instant;
import java.util.List;

/**
 * A payment of a transaction, which may have several (contract: {@code TransactionPayment}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param transactionId key of the transaction
 * @param memberId key of the member
 * @param clubId key of the club
 * @param date when it was paid, not always on the day of the transaction
 * @param createdDate when it was booked
 * @param receiptId key of the receipt, not always that of the purchase, or null
 * @param receiptNumber number of the receipt, or null
 * @param isRefund whether it is a refund
 * @param refundedTransactionPaymentId key of the payment that was refunded, or null
 * @param invoiceItems items of invoices for members; empty unless expanded
 * @param companyInvoiceItems items of invoices for companies; empty unless expanded
 * @param employeeId key of the employee at the till, or null
 * @param type how it was paid
 * @param ePaymentId key of the electronic payment, or null
 * @param paymentProviderDetails what the payment provider said; null unless expanded
 * @param onlineGateTransactionId key of the payment through an online gate, or null
 * @param creditCardType brand of the card, or null
 * @param paymentNumber number that the card terminal gave the payment, or null
 * @param source program that booked it, or null
 * @param endpointId key of the till or application, or null
 * @param endpoint the till or application; null unless expanded
 * @param transaction the transaction; null unless expanded
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 * @param refundedTransactionPayment the payment that was refunded; null unless expanded
 * @param amount amount
 * @param employee the employee at the till; null unless expanded
 * @param ePayment the electronic payment; null unless expanded
 * @param onlineGateTransaction the payment through an online gate; null unless expanded
 */
@ODataSet("TransactionPayments")
public record TransactionPayment(
        Long id,
        Long version,
        Boolean isDeleted,
        Long transactionId,
        Long memberId,
        Long clubId,
        ApiDateTime date,
        ApiDateTime createdDate,
        Long receiptId,
        String receiptNumber,
        Boolean isRefund,
        Long refundedTransactionPaymentId,
        List<TransactionPaymentInvoiceItem> invoiceItems,
        List<TransactionPaymentCompanyInvoiceItem> companyInvoiceItems,
        Long employeeId,
        TransactionPaymentType type,
        Long ePaymentId,
        TransactionPaymentProviderDetails paymentProviderDetails,
        Long onlineGateTransactionId,
        String creditCardType,
        String paymentNumber,
        TransactionSource source,
        String endpointId,
        TransactionEndpoint endpoint,
        PosTransaction transaction,
        Member member,
        Club club,
        TransactionPayment refundedTransactionPayment,
        TaxedValue amount,
        Employee employee,
        EPaymentTransaction ePayment,
        OnlineGateTransaction onlineGateTransaction)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TransactionPayment> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<TransactionPayment> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<TransactionPayment, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #transactionId()}. */
    public static final NumberProperty<TransactionPayment> TRANSACTION_ID = new NumberProperty<>("transactionId");

    /** {@link #memberId()}. */
    public static final NumberProperty<TransactionPayment> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #clubId()}. */
    public static final NumberProperty<TransactionPayment> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #date()}. */
    public static final ComparableProperty<TransactionPayment, Instant> DATE = new ComparableProperty<>("date");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<TransactionPayment, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #receiptId()}. */
    public static final NumberProperty<TransactionPayment> RECEIPT_ID = new NumberProperty<>("receiptId");

    /** {@link #receiptNumber()}. */
    public static final TextProperty<TransactionPayment> RECEIPT_NUMBER = new TextProperty<>("receiptNumber");

    /** {@link #isRefund()}. */
    public static final FilterProperty<TransactionPayment, Boolean> IS_REFUND = new FilterProperty<>("isRefund");

    /** {@link #refundedTransactionPaymentId()}. */
    public static final NumberProperty<TransactionPayment> REFUNDED_TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("refundedTransactionPaymentId");

    /** {@link #invoiceItems()}. */
    public static final ToMany<TransactionPayment, TransactionPaymentInvoiceItem> INVOICE_ITEMS =
            new ToMany<>("invoiceItems");

    /** {@link #companyInvoiceItems()}. */
    public static final ToMany<TransactionPayment, TransactionPaymentCompanyInvoiceItem> COMPANY_INVOICE_ITEMS =
            new ToMany<>("companyInvoiceItems");

    /** {@link #employeeId()}. */
    public static final NumberProperty<TransactionPayment> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #type()}. */
    public static final FilterProperty.Ordered<TransactionPayment, TransactionPaymentType> TYPE =
            new FilterProperty.Ordered<>("type");

    /** {@link #ePaymentId()}. */
    public static final NumberProperty<TransactionPayment> E_PAYMENT_ID = new NumberProperty<>("ePaymentId");

    /** {@link #paymentProviderDetails()}. */
    public static final ToOne<TransactionPayment, TransactionPaymentProviderDetails> PAYMENT_PROVIDER_DETAILS =
            new ToOne<>("paymentProviderDetails");

    /** {@link #onlineGateTransactionId()}. */
    public static final NumberProperty<TransactionPayment> ONLINE_GATE_TRANSACTION_ID =
            new NumberProperty<>("onlineGateTransactionId");

    /** {@link #creditCardType()}. */
    public static final TextProperty<TransactionPayment> CREDIT_CARD_TYPE = new TextProperty<>("creditCardType");

    /** {@link #paymentNumber()}. */
    public static final TextProperty<TransactionPayment> PAYMENT_NUMBER = new TextProperty<>("paymentNumber");

    /** {@link #source()}. */
    public static final FilterProperty<TransactionPayment, TransactionSource> SOURCE = new FilterProperty<>("source");

    /** {@link #endpointId()}. */
    public static final TextProperty<TransactionPayment> ENDPOINT_ID = new TextProperty<>("endpointId");

    /** {@link #endpoint()}. */
    public static final ToOne<TransactionPayment, TransactionEndpoint> ENDPOINT = new ToOne<>("endpoint");

    /** {@link #transaction()}. */
    public static final ToOne<TransactionPayment, PosTransaction> TRANSACTION = new ToOne<>("transaction");

    /** {@link #member()}. */
    public static final ToOne<TransactionPayment, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<TransactionPayment, Club> CLUB = new ToOne<>("club");

    /** {@link #refundedTransactionPayment()}. */
    public static final ToOne<TransactionPayment, TransactionPayment> REFUNDED_TRANSACTION_PAYMENT =
            new ToOne<>("refundedTransactionPayment");

    /** {@link #amount()}. */
    public static final Embedded<TransactionPayment, TaxedValue> AMOUNT = new Embedded<>("amount");

    /** {@link #employee()}. */
    public static final ToOne<TransactionPayment, Employee> EMPLOYEE = new ToOne<>("employee");

    /** {@link #ePayment()}. */
    public static final ToOne<TransactionPayment, EPaymentTransaction> E_PAYMENT = new ToOne<>("ePayment");

    /** {@link #onlineGateTransaction()}. */
    public static final ToOne<TransactionPayment, OnlineGateTransaction> ONLINE_GATE_TRANSACTION =
            new ToOne<>("onlineGateTransaction");

    /**
     * Begins a query of the set {@code TransactionPayments}.
     *
     * @return a query for all rows
     */
    public static Query<TransactionPayment> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<TransactionPayment> shape() {
        return Shape.whole();
    }
}

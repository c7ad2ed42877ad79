package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.Contract;
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
import io.github.perfectgym4j.v2.products.Product;
import io.github.perfectgym4j.v2.products.WarehouseChange;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A transaction: something was bought, or paid on a contract, at a till or online (contract: {@code Transaction}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param member the member; null unless expanded
 * @param clubId key of the club
 * @param date when it took place
 * @param createdDate when it was booked
 * @param receiptId key of the receipt, or null
 * @param receiptNumber number of the receipt, or null
 * @param description what was bought, for people, or null
 * @param isRefund whether it is a refund
 * @param refundedTransactionId key of the transaction that was refunded, or null
 * @param vatRateId key of the vat rate
 * @param vatRate the vat rate; null unless expanded
 * @param productId key of the product; null for payments on contracts
 * @param productQuantity quantity of the product, also in parts; null for payments on contracts
 * @param contractId key of the contract; null for products
 * @param productGoodNetCost net cost of the goods that were taken from the warehouse; null for others
 * @param invoiceItems items of invoices for members; empty unless expanded
 * @param endpointId key of the till or application, or null
 * @param employeeId key of the employee at the till, or null
 * @param contractTransactionType what was charged on the contract; null for products
 * @param discountAmountGross gross discount, or null
 * @param source program that booked it, or null
 * @param club the club; null unless expanded
 * @param refundedTransaction the transaction that was refunded; null unless expanded
 * @param amount amount
 * @param product the product; null unless expanded
 * @param contract the contract; null unless expanded
 * @param companyInvoiceItems items of invoices for companies; empty unless expanded
 * @param payments payments, none, one or several; empty unless expanded
 * @param refunds refunds of it; empty unless expanded
 * @param warehouseChanges changes of stock, several for a bundle; empty unless expanded
 * @param endpoint the till or application; null unless expanded
 * @param employee the employee at the till; null unless expanded
 */
@ODataSet("Transactions")
public record PosTransaction(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Member member,
        Long clubId,
        ApiDateTime date,
        ApiDateTime createdDate,
        Long receiptId,
        String receiptNumber,
        String description,
        Boolean isRefund,
        Long refundedTransactionId,
        Long vatRateId,
        VatRate vatRate,
        Long productId,
        BigDecimal productQuantity,
        Long contractId,
        BigDecimal productGoodNetCost,
        List<TransactionInvoiceItem> invoiceItems,
        String endpointId,
        Long employeeId,
        ChargeType contractTransactionType,
        BigDecimal discountAmountGross,
        TransactionSource source,
        Club club,
        PosTransaction refundedTransaction,
        TaxedValue amount,
        Product product,
        Contract contract,
        List<TransactionCompanyInvoiceItem> companyInvoiceItems,
        List<TransactionPayment> payments,
        List<PosTransaction> refunds,
        List<WarehouseChange> warehouseChanges,
        TransactionEndpoint endpoint,
        Employee employee)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PosTransaction> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PosTransaction> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PosTransaction, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<PosTransaction> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #member()}. */
    public static final ToOne<PosTransaction, Member> MEMBER = new ToOne<>("member");

    /** {@link #clubId()}. */
    public static final NumberProperty<PosTransaction> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #date()}. */
    public static final ComparableProperty<PosTransaction, Instant> DATE = new ComparableProperty<>("date");

    /** {@link #createdDate()}. */
    public static final ComparableProperty<PosTransaction, Instant> CREATED_DATE =
            new ComparableProperty<>("createdDate");

    /** {@link #receiptId()}. */
    public static final NumberProperty<PosTransaction> RECEIPT_ID = new NumberProperty<>("receiptId");

    /** {@link #receiptNumber()}. */
    public static final TextProperty<PosTransaction> RECEIPT_NUMBER = new TextProperty<>("receiptNumber");

    /** {@link #description()}. */
    public static final TextProperty<PosTransaction> DESCRIPTION = new TextProperty<>("description");

    /** {@link #isRefund()}. */
    public static final FilterProperty<PosTransaction, Boolean> IS_REFUND = new FilterProperty<>("isRefund");

    /** {@link #refundedTransactionId()}. */
    public static final NumberProperty<PosTransaction> REFUNDED_TRANSACTION_ID =
            new NumberProperty<>("refundedTransactionId");

    /** {@link #vatRateId()}. */
    public static final NumberProperty<PosTransaction> VAT_RATE_ID = new NumberProperty<>("vatRateId");

    /** {@link #vatRate()}. */
    public static final ToOne<PosTransaction, VatRate> VAT_RATE = new ToOne<>("vatRate");

    /** {@link #productId()}. */
    public static final NumberProperty<PosTransaction> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #productQuantity()}. */
    public static final ComparableProperty<PosTransaction, BigDecimal> PRODUCT_QUANTITY =
            new ComparableProperty<>("productQuantity");

    /** {@link #contractId()}. */
    public static final NumberProperty<PosTransaction> CONTRACT_ID = new NumberProperty<>("contractId");

    /** {@link #productGoodNetCost()}. */
    public static final ComparableProperty<PosTransaction, BigDecimal> PRODUCT_GOOD_NET_COST =
            new ComparableProperty<>("productGoodNetCost");

    /** {@link #invoiceItems()}. */
    public static final ToMany<PosTransaction, TransactionInvoiceItem> INVOICE_ITEMS = new ToMany<>("invoiceItems");

    /** {@link #endpointId()}. */
    public static final TextProperty<PosTransaction> ENDPOINT_ID = new TextProperty<>("endpointId");

    /** {@link #employeeId()}. */
    public static final NumberProperty<PosTransaction> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #contractTransactionType()}. */
    public static final FilterProperty<PosTransaction, ChargeType> CONTRACT_TRANSACTION_TYPE =
            new FilterProperty<>("contractTransactionType");

    /** {@link #discountAmountGross()}. */
    public static final ComparableProperty<PosTransaction, BigDecimal> DISCOUNT_AMOUNT_GROSS =
            new ComparableProperty<>("discountAmountGross");

    /** {@link #source()}. */
    public static final FilterProperty<PosTransaction, TransactionSource> SOURCE = new FilterProperty<>("source");

    /** {@link #club()}. */
    public static final ToOne<PosTransaction, Club> CLUB = new ToOne<>("club");

    /** {@link #refundedTransaction()}. */
    public static final ToOne<PosTransaction, PosTransaction> REFUNDED_TRANSACTION = new ToOne<>("refundedTransaction");

    /** {@link #amount()}. */
    public static final Embedded<PosTransaction, TaxedValue> AMOUNT = new Embedded<>("amount");

    /** {@link #product()}. */
    public static final ToOne<PosTransaction, Product> PRODUCT = new ToOne<>("product");

    /** {@link #contract()}. */
    public static final ToOne<PosTransaction, Contract> CONTRACT = new ToOne<>("contract");

    /** {@link #companyInvoiceItems()}. */
    public static final ToMany<PosTransaction, TransactionCompanyInvoiceItem> COMPANY_INVOICE_ITEMS =
            new ToMany<>("companyInvoiceItems");

    /** {@link #payments()}. */
    public static final ToMany<PosTransaction, TransactionPayment> PAYMENTS = new ToMany<>("payments");

    /** {@link #refunds()}. */
    public static final ToMany<PosTransaction, PosTransaction> REFUNDS = new ToMany<>("refunds");

    /** {@link #warehouseChanges()}. */
    public static final ToMany<PosTransaction, WarehouseChange> WAREHOUSE_CHANGES = new ToMany<>("warehouseChanges");

    /** {@link #endpoint()}. */
    public static final ToOne<PosTransaction, TransactionEndpoint> ENDPOINT = new ToOne<>("endpoint");

    /** {@link #employee()}. */
    public static final ToOne<PosTransaction, Employee> EMPLOYEE = new ToOne<>("employee");

    /**
     * Begins a query of the set {@code Transactions}.
     *
     * @return a query for all rows
     */
    public static Query<PosTransaction> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PosTransaction> shape() {
        return Shape.whole();
    }
}

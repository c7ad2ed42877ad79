package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DOUBLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.pos.PosEndpoint;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.math.BigDecimal;

/** Transactions at a till, also those that paid for contracts. */
final class Transactions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Transactions", "Transaction", PosTransaction.class)
                .number("memberId", PosTransaction::memberId, REQUIRED)
                .one("member", "Member", REQUIRED)
                .number("clubId", PosTransaction::clubId, REQUIRED)
                .property(
                        "date",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.date()),
                        REQUIRED)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.created()),
                        REQUIRED)
                .number("receiptId", PosTransaction::receipt)
                .text("receiptNumber", row -> PaymentWords.receipt(row.receipt()))
                .text("description", PosTransaction::description)
                .flag("isRefund", PosTransaction::isRefund, REQUIRED)
                .number("refundedTransactionId", PosTransaction::refundedId)
                .property(
                        "vatRateId", INT64, (company, row) -> rate(company, row).id())
                .one("vatRate", "VatRate")
                .number("productId", row -> row.item().productId())
                .money("productQuantity", row -> PaymentWords.units(row.item().quantity()))
                .number("contractId", row -> row.item().contractId())
                .unknown("productGoodNetCost", DOUBLE)
                .many("invoiceItems", "TransactionInvoiceItem", InvoiceLinks::of)
                .text("endpointId", row -> PosEndpoint.API.id())
                .unknown("employeeId", INT64)
                .enumeration("contractTransactionType", PaymentWords.CHARGE_TYPES, row -> row.item()
                        .chargeType())
                .money("discountAmountGross", row -> BigDecimal.ZERO)
                .enumeration("source", PaymentWords.SOURCES, row -> PaymentWords.API)
                .one("club", "Club")
                .one("refundedTransaction", "Transaction")
                .embedded("amount", "TaxedValue", Transactions::amount, REQUIRED)
                .one("product", "Product")
                .one("contract", "Contract")
                .many("companyInvoiceItems", "TransactionCompanyInvoiceItem", CompanyInvoiceLinks::of)
                .many("payments", "TransactionPayment")
                .many("refunds", "Transaction")
                .many("warehouseChanges", "WarehouseChange")
                .one("endpoint", "TransactionEndpoint", (company, row) -> PosEndpoint.API)
                .one("employee", "Employee")
                .entity()
                .table(company -> company.pos().table());
    }

    /** @return the rate of the product; the standard rate if charges were paid */
    static VatRate rate(Company company, PosTransaction transaction) {
        Long productId = transaction.item().productId();
        return productId == null
                ? VatRate.STANDARD
                : company.shop()
                        .table()
                        .find(productId)
                        .map(product -> product.details().rate())
                        .orElse(VatRate.STANDARD);
    }

    private static Taxed amount(Company company, PosTransaction transaction) {
        return Taxed.of(transaction.gross(), rate(company, transaction));
    }
}

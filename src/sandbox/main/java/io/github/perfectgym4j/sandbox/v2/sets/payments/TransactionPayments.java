package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.pos.PosEndpoint;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Payments of transactions: none, one or several for each. */
final class TransactionPayments implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("TransactionPayments", "TransactionPayment", PosPayment.class)
                .number("transactionId", PosPayment::transactionId, REQUIRED)
                .number("memberId", PosPayment::memberId, REQUIRED)
                .number("clubId", PosPayment::clubId, REQUIRED)
                .property(
                        "date",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.date()),
                        REQUIRED)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.date()),
                        REQUIRED)
                .number("receiptId", PosPayment::receipt)
                .text("receiptNumber", row -> PaymentWords.receipt(row.receipt()))
                .flag("isRefund", PosPayment::isRefund, REQUIRED)
                .unknown("refundedTransactionPaymentId", INT64)
                .many("invoiceItems", "TransactionPaymentInvoiceItem", PaymentInvoiceLinks::of)
                .many("companyInvoiceItems", "TransactionPaymentCompanyInvoiceItem", CompanyPaymentInvoiceLinks::of)
                .unknown("employeeId", INT64)
                .enumeration(
                        "type", PaymentWords.PAYMENT_TYPES, row -> row.means().type(), ORDERABLE)
                .number("ePaymentId", row -> row.means().ePaymentId())
                .one("paymentProviderDetails", "TransactionPaymentProviderDetails", PaymentProviderDetails::of)
                .number("onlineGateTransactionId", row -> row.means().gateId())
                .unknown("creditCardType", TEXT)
                .unknown("paymentNumber", TEXT)
                .enumeration("source", PaymentWords.SOURCES, row -> PaymentWords.API)
                .text("endpointId", row -> PosEndpoint.API.id())
                .one("endpoint", "TransactionEndpoint", (company, row) -> PosEndpoint.API)
                .one("transaction", "Transaction", REQUIRED)
                .one("member", "Member", REQUIRED)
                .one("club", "Club")
                .one("refundedTransactionPayment", "TransactionPayment")
                .embedded("amount", "TaxedValue", TransactionPayments::amount, REQUIRED)
                .one("employee", "Employee")
                .one("ePayment", "EPaymentTransaction")
                .one("onlineGateTransaction", "OnlineGateTransaction")
                .entity()
                .table(company -> company.pos().payments());
    }

    private static Taxed amount(Company company, PosPayment payment) {
        VatRate rate = company.pos()
                .table()
                .find(payment.transactionId())
                .map(transaction -> Transactions.rate(company, transaction))
                .orElse(VatRate.STANDARD);
        return Taxed.of(payment.gross(), rate);
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Payments on pages of their own. */
final class OnlineGateTransactions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("OnlineGateTransactions", "OnlineGateTransaction", OnlinePayment.class)
                .number("memberId", row -> row.order().memberId())
                .number("payerId", row -> row.order().memberId())
                .number("clubId", row -> row.order().clubId())
                .money("grossAmount", OnlinePayment::amount)
                .text("description", row -> row.order().description())
                .text("provider", row -> row.order().provider())
                .text("status", row -> PaymentWords.of(row.status()))
                .text("paymentId", OnlinePayment::key)
                .text(
                        "errorMessage",
                        row -> row.status() == OnlinePayment.Status.Error ? "The payment was given up." : null)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.order().clubId(), row.created()))
                .property(
                        "lastUpdated",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.order().clubId(), row.updated()))
                .number("ePaymentTansactionId", OnlinePayment::ePaymentId)
                .one("member", "Member")
                .one("payer", "Member")
                .one("club", "Club")
                .many("payments", "TransactionPayment")
                .many("contractPayments", "ContractPayment")
                .one(
                        "ePaymentTransaction",
                        "EPaymentTransaction",
                        (company, row) -> EPaymentTransactions.find(company, row.ePaymentId()))
                .entity()
                .table(company -> company.payments().online().table());
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.EPayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.util.List;

/** Money taken from stored cards and bank accounts, and attempts at that. */
final class EPaymentTransactions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("EPaymentTransactions", "EPaymentTransaction", EPayment.class)
                .flag("isAdHoc", EPayment::isAdHoc)
                .number("memberId", EPayment::memberId)
                .number("payerId", EPayment::memberId)
                .number("clubId", EPayment::clubId)
                .money("grossAmount", EPayment::amount)
                .text("description", EPayment::description)
                .text("provider", EPayment::provider)
                .text("status", row -> row.isPaid() ? "Succeed" : "Failed")
                .text("providerTransactionId", EPayment::key)
                .text("providerMessage", row -> row.isPaid() ? null : "The card was declined.")
                .property("paymentDate", DATE_TIME, (company, row) -> Moments.moment(company, row.clubId(), row.date()))
                .property("lastUpdated", DATE_TIME, (company, row) -> Moments.moment(company, row.clubId(), row.date()))
                .many("ePaymentKeys", "EPaymentKey", (company, row) -> List.of(row))
                .one("member", "Member")
                .one("payer", "Member")
                .one("club", "Club")
                .many("payments", "TransactionPayment", NOT_FILTERABLE)
                .many("contractPayments", "ContractPayment")
                .entity()
                .table(company -> company.payments().ePayments().table());
    }

    /** @return an electronic payment; null if there is none */
    static EPayment find(Company company, Long id) {
        return id == null
                ? null
                : company.payments().ePayments().table().find(id).orElse(null);
    }
}

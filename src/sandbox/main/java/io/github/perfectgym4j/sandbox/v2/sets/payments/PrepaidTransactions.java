package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.purses.Prepayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Payments into prepaid accounts, and what is left of each. */
final class PrepaidTransactions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("PrepaidTransactions", "PrepaidTransaction", Prepayment.class)
                .number("memberId", Prepayment::memberId)
                .property(
                        "date",
                        DATE_TIME,
                        (company, row) -> Moments.moment(
                                company, row.details().clubId(), row.details().date()),
                        NOT_FILTERABLE)
                .text("description", row -> row.details().description(), NOT_FILTERABLE)
                .money("amount", Prepayment::amount)
                .number("clubId", row -> row.details().clubId(), REQUIRED)
                .number("receiptId", row -> row.details().receipt(), NOT_FILTERABLE)
                .text("receiptNumber", row -> PaymentWords.receipt(row.details().receipt()), NOT_FILTERABLE)
                .money("amountUsed", row -> row.amount().subtract(row.left()), NOT_FILTERABLE)
                .money("amountLeft", Prepayment::left, NOT_FILTERABLE)
                .number("transactionId", row -> row.details().transactionId())
                .one("member", "Member")
                .one("club", "Club")
                .one("transaction", "Transaction")
                .id(Prepayment::id)
                .list(company -> company.purses().accounts().prepayments());
    }
}

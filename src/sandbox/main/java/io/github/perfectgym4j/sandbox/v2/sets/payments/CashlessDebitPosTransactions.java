package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** What members owe for products that they bought on account; it stays when it is settled. */
final class CashlessDebitPosTransactions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CashlessDebitPosTransactions", "CashlessDebitPosTransaction", Fee.class)
                .number("memberId", Fee::memberId)
                .text("productName", Fee::description)
                .money("amountLeftToPay", Fee::open, ORDERABLE)
                .property(
                        "date",
                        DATE_TIME,
                        (company, row) -> Moments.ofMember(company, row.memberId(), row.due()),
                        ORDERABLE)
                .one("member", "Member")
                .entity()
                .part(company -> company.contracts().fees().table(), (company, fee) -> company.pos()
                        .isDebt(fee.id()));
    }
}

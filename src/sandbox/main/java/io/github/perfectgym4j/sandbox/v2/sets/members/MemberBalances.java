package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.Balance;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.OffsetDateTime;

/** Money of members and guests, under the key of the member. What is due and not paid is a negative balance. */
public final class MemberBalances implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberBalances", "MemberBalance", Balance.class)
                .money("prepaidBalance", balance -> balance.prepaid(), ORDERABLE)
                .money("prepaidBonusBalance", balance -> balance.bonus(), ORDERABLE)
                .money("currentBalance", balance -> balance.current(), ORDERABLE)
                .property("negativeBalanceSince", DATE_TIME, MemberBalances::since, NOT_FILTERABLE)
                .number("memberId", Balance::id)
                .one("member", "Member")
                .number("version", Balance::timestamp, ORDERABLE, REQUIRED)
                .key("memberId")
                .table(company -> company.balances().table());
    }

    private static OffsetDateTime since(Company company, Balance balance) {
        long clubId = company.members().find(balance.id()).orElseThrow().homeClubId();
        return balance.negativeSince() == null ? null : Moments.moment(company, clubId, balance.negativeSince());
    }
}

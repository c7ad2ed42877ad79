package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DOUBLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** Money of members and guests, under the key of the member. What is due and not paid is a negative balance. */
public final class MemberBalances implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberBalances", "MemberBalance", Member.class)
                .property(
                        "prepaidBalance",
                        DOUBLE,
                        (company, member) ->
                                company.purses().balance(member.id()).doubleValue(),
                        ORDERABLE)
                .fraction("prepaidBonusBalance", member -> 0d, ORDERABLE)
                .property("currentBalance", DOUBLE, MemberBalances::balance, ORDERABLE)
                .property("negativeBalanceSince", DATE_TIME, MemberBalances::since, NOT_FILTERABLE)
                .number("memberId", Member::id)
                .one("member", "Member")
                .number("version", Member::timestamp, ORDERABLE, REQUIRED)
                .key("memberId")
                .table(Company::members);
    }

    /** @return unpaid fees that are due, oldest first */
    private static Stream<Fee> debts(Company company, Member member) {
        return company.contracts().fees().pending(member.id()).stream()
                .filter(fee -> fee.due().isBefore(company.contracts().now(member.id())));
    }

    private static double balance(Company company, Member member) {
        return debts(company, member)
                .map(Fee::open)
                .reduce(BigDecimal.ZERO, BigDecimal::subtract)
                .doubleValue();
    }

    private static OffsetDateTime since(Company company, Member member) {
        return debts(company, member)
                .findFirst()
                .map(fee -> Moments.moment(company, member.homeClubId(), fee.due()))
                .orElse(null);
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT32;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Referrals of a member, who referred it and whom it referred: in no set, without key. */
final class MemberMarketingInfos implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("MemberMarketingInfo", Customer.class)
                .number("memberId", Customer::id)
                .property("referredByMemberId", INT64, MemberMarketingInfos::referrer)
                .unknown("loyaltyPoints", INT32)
                .one("member", "Member", (company, customer) -> customer)
                .one("referredByMember", "Member")
                .many(
                        "referredMembers",
                        "Member",
                        (company, customer) -> company.profiles().referrals().broughtBy(customer.id()).stream()
                                .map(Customer::of)
                                .toList());
    }

    private static Long referrer(Company company, Customer customer) {
        return company.profiles().referrals().referrerOf(customer.id()).orElse(null);
    }
}

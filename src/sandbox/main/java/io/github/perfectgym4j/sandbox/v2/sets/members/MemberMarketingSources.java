package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.profile.Label;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Marketing sources: where members can have heard of the company. */
final class MemberMarketingSources implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberMarketingSources", "MemberMarketingSource", Label.class)
                .text("marketingSource", Label::name, REQUIRED)
                .text("description", Label::description, REQUIRED)
                .many(
                        "members",
                        "Member",
                        (company, source) -> Customer.find(
                                company, company.profiles().marketingSources().membersWith(source.id())))
                .id(Label::id)
                .list(company -> company.profiles().marketingSources().all());
    }

    static List<Label> of(Company company, Customer customer) {
        return company.profiles().marketingSources().of(customer.id());
    }
}

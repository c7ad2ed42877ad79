package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.profile.Label;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Tags that members can have. */
final class MemberTags implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberTags", "MemberTag", Label.class)
                .text("tag", Label::name, REQUIRED)
                .text("description", Label::description, REQUIRED)
                .many(
                        "members",
                        "Member",
                        (company, tag) ->
                                Customer.find(company, company.profiles().tags().membersWith(tag.id())))
                .id(Label::id)
                .list(company -> company.profiles().tags().all());
    }

    static List<Label> of(Company company, Customer customer) {
        return company.profiles().tags().of(customer.id());
    }
}

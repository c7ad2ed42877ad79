package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Membership types. */
public final class MembershipTypes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MembershipTypes", "MembershipType", Membership.class)
                .flag("isActive", Membership::isActive)
                .text("name", Membership::name, ORDERABLE)
                .property("startDate", DATE_TIME, (company, row) -> row.start(), ORDERABLE)
                .property("endDate", DATE_TIME, (company, row) -> row.end(), ORDERABLE)
                .many("membershipRules", "MembershipRule", (company, row) -> List.of(row))
                .many("paymentPlans", "PaymentPlan")
                .id(Membership::id)
                .list(MembershipTypes::rows);
    }

    /** @return membership types without tombstones */
    static List<Membership> rows(Company company) {
        return company.offers().memberships().list(row -> true, Comparator.comparingLong(Membership::id));
    }
}

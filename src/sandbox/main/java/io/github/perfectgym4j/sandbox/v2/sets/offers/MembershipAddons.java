package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.TaxedValues;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Add-ons to payment plans: the add-on plans of version 1, under their keys. There are no penalties. */
public final class MembershipAddons implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MembershipAddons", "MembershipAddon", Plan.class)
                .text("name", plan -> plan.sale().addOn().name(), ORDERABLE, REQUIRED)
                .embedded(
                        "fee",
                        "TaxedValue",
                        (company, plan) -> TaxedValues.of(plan.sale().addOn().price()),
                        ORDERABLE,
                        REQUIRED)
                .embedded(
                        "penaltyFee",
                        "TaxedValue",
                        (company, plan) -> TaxedValues.of(BigDecimal.ZERO),
                        ORDERABLE,
                        REQUIRED)
                .many("paymentPlans", "PaymentPlan", (company, addOn) -> company.offers()
                        .plans()
                        .list(plan -> !plan.isAddOn() && addOn.goesWith(plan), Comparator.comparingLong(Plan::id)))
                .entity()
                .list(MembershipAddons::rows);
    }

    private static List<Plan> rows(Company company) {
        return company.guard()
                .alone(() ->
                        company.offers().plans().all().filter(Plan::isAddOn).toList());
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.TaxedValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The fees of payment plans in detail: three types that look alike, each with one tax. */
final class Fees {

    private Fees() {}

    /** @return the three types */
    static List<Described> all() {
        return List.of(
                () -> describe("MembershipFeeDetails", "membershipFee", Prices::membership),
                () -> describe("AdminFeeDetails", "adminFee", Prices::administration),
                () -> describe("JoiningFeeDetails", "joiningFee", Prices::joining));
    }

    private static Description<Plan> describe(String type, String fee, Function<Prices, BigDecimal> amount) {
        return Description.type(type, Plan.class)
                .many("taxes", "Tax", (company, plan) -> List.of(VatRate.STANDARD), NOT_FILTERABLE)
                .embedded(
                        fee,
                        "TaxedValue",
                        (company, plan) -> TaxedValues.of(amount.apply(plan.prices())),
                        NOT_FILTERABLE,
                        REQUIRED)
                .id(Plan::id);
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Taxes, one for each rate. A tax does not name the fees and products that it is on: these name the tax. */
final class Taxes implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("Tax", VatRate.class)
                .text("name", VatRate::name, REQUIRED)
                .flag("isDeleted", rate -> false)
                .embeddedMany("adminFees", "AdminFeeDetails", (company, rate) -> List.of(), NOT_FILTERABLE)
                .embeddedMany("joiningFees", "JoiningFeeDetails", (company, rate) -> List.of(), NOT_FILTERABLE)
                .embeddedMany("products", "Product", (company, rate) -> List.of(), NOT_FILTERABLE)
                .embeddedMany("membershipFees", "MembershipFeeDetails", (company, rate) -> List.of(), NOT_FILTERABLE)
                .id(VatRate::id);
    }
}

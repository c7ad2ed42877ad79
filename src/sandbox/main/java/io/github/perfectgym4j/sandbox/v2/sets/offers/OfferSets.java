package io.github.perfectgym4j.sandbox.v2.sets.offers;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.sets.value.TaxedValues;
import java.util.List;
import java.util.stream.Stream;

/** The sets of this area, and its types that are in none. */
public final class OfferSets {

    private static final List<Described> ALL = Stream.concat(
                    Stream.of(
                            new PaymentPlans(),
                            new PaymentPlanSources(),
                            new PaymentPlanCustomAttributes(),
                            new PaymentPlanCategories(),
                            new PaymentPlanTags(),
                            new PaymentPlanTranslations(),
                            new AllowedPaymentTypes(),
                            new TimePeriods(),
                            new TaxedValues(),
                            new Taxes(),
                            new TaxRates(),
                            new MembershipTypes(),
                            new MembershipRules(),
                            new MembershipAddons()),
                    Fees.all().stream())
            .toList();

    private OfferSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}

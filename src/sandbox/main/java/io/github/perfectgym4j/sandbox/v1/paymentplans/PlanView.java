package io.github.perfectgym4j.sandbox.v1.paymentplans;

import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** One plan as JSON: the contract's type PaymentPlanDetails. */
final class PlanView {

    private PlanView() {}

    static JsonObject details(Offers offers, Plan plan, String language) {
        Plan.Terms terms = plan.terms();
        return OfferView.add(new Row(), plan)
                .put("startDate", plan.sale().start())
                .put("endDate", plan.sale().end())
                .put("minimumAge", terms.minimumAge())
                .put("freezeAllowed", terms.freezeAllowed())
                .put("paymentOnStartDate", terms.paymentOnStartDate())
                .put("displayName", plan.displayName(language))
                .put("shortDescription", "")
                .put("description", "")
                .put("commitmentPeriod", terms.commitment())
                // The sample's spelling beside that of the type (Q28).
                .put(
                        "fees",
                        OfferView.fees(plan.prices())
                                .put(
                                        "administartionFee",
                                        OfferView.fee(plan.prices().administration()))
                                .build())
                .put("paymentInterval", terms.interval())
                .put(
                        "membership",
                        OfferView.membership(
                                offers.memberships().find(terms.membershipId()).orElseThrow()))
                .put(
                        "channels",
                        plan.sale().channels().stream()
                                .sorted()
                                .map(Json::createValue)
                                .toList())
                .put("addOns", plan.isAddOn() ? List.of(addOn(plan.sale().addOn())) : List.of())
                .put(
                        "regulationFiles",
                        plan.regulationFiles().stream().map(PlanView::file).toList())
                .build();
    }

    private static JsonObject addOn(Plan.AddOn addOn) {
        return new Row()
                .put("name", addOn.name())
                .put("description", addOn.description())
                .put("fee", OfferView.fee(addOn.price()))
                .build();
    }

    private static JsonObject file(Plan.File file) {
        return new Row().put("id", file.id()).put("name", file.name()).build();
    }
}

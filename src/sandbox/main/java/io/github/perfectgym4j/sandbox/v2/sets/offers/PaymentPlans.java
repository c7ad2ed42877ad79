package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.TaxedValues;
import java.util.Comparator;
import java.util.List;

/** Payment plans. Fees are those of today; they have the key of their plan. */
public final class PaymentPlans implements Described {

    @Override
    public Description<?> describe() {
        Description<Plan> plan = Description.set("PaymentPlans", "PaymentPlan", Plan.class)
                .flag("isActive", Plan::isActive, REQUIRED)
                .text("name", Plan::name, ORDERABLE, REQUIRED)
                .flag("isAdditional", Plan::isAddOn, REQUIRED)
                .number("membershipTypeId", row -> row.terms().membershipId());
        fees(plan);
        terms(plan);
        sale(plan);
        return plan.entity().table(company -> company.offers().plans());
    }

    private static void fees(Description<Plan> description) {
        description
                .embedded(
                        "joiningFee",
                        "TaxedValue",
                        (company, row) -> TaxedValues.of(row.prices().joining()),
                        ORDERABLE,
                        REQUIRED)
                .embedded(
                        "adminFee",
                        "TaxedValue",
                        (company, row) -> TaxedValues.of(row.prices().administration()),
                        ORDERABLE,
                        REQUIRED)
                .embedded(
                        "membershipFee",
                        "TaxedValue",
                        (company, row) -> TaxedValues.of(row.prices().membership()),
                        ORDERABLE,
                        REQUIRED)
                .number("currentMembershipFeeId", Plan::id, NOT_FILTERABLE)
                .number("currentAdminFeeId", Plan::id, NOT_FILTERABLE)
                .number("currentJoiningFeeId", Plan::id, NOT_FILTERABLE)
                .one("currentMembershipFee", "MembershipFeeDetails", (company, row) -> row, NOT_FILTERABLE)
                .one("currentAdminFee", "AdminFeeDetails", (company, row) -> row, NOT_FILTERABLE)
                .one("currentJoiningFee", "JoiningFeeDetails", (company, row) -> row, NOT_FILTERABLE);
    }

    private static void terms(Description<Plan> description) {
        description
                .embedded(
                        "paymentInterval",
                        "TimePeriod",
                        (company, row) -> row.terms().interval(),
                        REQUIRED)
                .embedded(
                        "commitmentPeriod",
                        "TimePeriod",
                        (company, row) -> row.terms().commitment(),
                        REQUIRED)
                .embedded("allowedPaymentTypes", "AllowedPaymentTypes", (company, row) -> row, NOT_FILTERABLE)
                .one("membershipType", "MembershipType")
                .many("membershipAddons", "MembershipAddon", (company, row) -> company.offers()
                        .plans()
                        .list(addOn -> addOn.isAddOn() && addOn.goesWith(row), Comparator.comparingLong(Plan::id)))
                .many("availableFreezeTypes", "FreezeType", (company, row) -> FreezeType.ALL.stream()
                        .filter(type -> row.terms().freezeAllowed() && type.isFor(row.id()))
                        .toList())
                .many(
                        "availableContractDiscountDefinitions",
                        "ContractDiscountDefinition",
                        (company, row) -> company.offers().discounts().stream()
                                .filter(discount -> discount.use().planIds().contains(row.id()))
                                .toList());
    }

    private static void sale(Description<Plan> description) {
        description
                .many("availableInApplications", "PaymentPlanSource", (company, row) -> PaymentPlanSources.of(row))
                .many("availableInClubs", "Club", (company, row) -> company.clubs()
                        .list(club -> row.sale().clubIds().contains(club.id()), Comparator.comparingLong(Club::id)))
                .many("categories", "PaymentPlanCategory", (company, row) -> List.of(PaymentPlanCategories.of(row)))
                .many("tags", "PaymentPlanTag", (company, row) -> PaymentPlanTags.of(row))
                .many("customAttributes", "PaymentPlanCustomAttribute", (company, row) -> List.of())
                .many("facilityBookingRules", "FacilityBookingRule", (company, row) -> FacilityRules.RULES.stream()
                        .filter(rule -> rule.planId() != null && rule.planId() == row.id())
                        .toList())
                .many("memberAgreements", "MemberAgreement", (company, row) -> company.agreements()
                        .table()
                        .list(one -> one.planIds().contains(row.id()), Comparator.comparingLong(Agreement::id)))
                .many("requiredByProducts", "Product", (company, row) -> List.of());
    }
}

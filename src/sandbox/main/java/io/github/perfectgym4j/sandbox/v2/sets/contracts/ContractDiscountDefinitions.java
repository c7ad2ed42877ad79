package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Periods;
import java.util.Comparator;
import java.util.List;

/** Discounts for contracts. None of them has parameters. */
public final class ContractDiscountDefinitions implements Described {

    /** The periods in which a discount is offered. */
    static final Described PERIODS = () -> Periods.describe("ContractDiscountDefinitionValidityPeriod");

    /** What a discount asks for. */
    static final Described PARAMETERS = () -> Description.type("ContractDiscountParameter", Void.class)
            .unknown("name", TEXT, NOT_FILTERABLE)
            .unknown("type", TEXT, NOT_FILTERABLE);

    private static final List<String> TYPES = List.of(
            "Percent",
            "Amount",
            "Fixed",
            "AmountForInitialMonths",
            "PercentForInitialMonths",
            "FreeAfterMonths",
            "FixedForChosenMonth",
            "PercentForIntervals",
            "AmountForIntervals",
            "PercentForChosenMonth",
            "AmountForInitialIntervals",
            "PercentForInitialIntervals",
            "FreeAfterIntervals",
            "AmountForLastMonths",
            "PercentForLastMonths",
            "FixedUntilChosenInterval",
            "AmountSinceChosenMonth",
            "PercentSinceChosenMonth",
            "AmountSinceChosenInterval",
            "PercentSinceChosenInterval",
            "AmountForChosenMonth",
            "FreeAfterChosenMonth",
            "FixedForChosenInterval",
            "FreeAfterChosenInterval",
            "AmountForChosenIntervalRange",
            "PercentForChosenIntervalRange",
            "FixedForChosenIntervalRange",
            "PercentIncreaseSinceChosenMonth",
            "AmountForFirstIntervalOrProrata",
            "PercentForFirstIntervalOrProrata",
            "FixedForFirstIntervalOrProrata");

    @Override
    public Description<?> describe() {
        Description<Discount> discount = Description.set(
                        "ContractDiscountDefinitions", "ContractDiscountDefinition", Discount.class)
                .flag("isActive", row -> true)
                .text("name", Discount::name, ORDERABLE)
                .flag("isAvailableInAllClubs", row -> true)
                .flag("isAvailableForAllPaymentPlans", row -> false)
                .flag("canBeCombinedWithAllDiscountDefinitions", row -> false)
                .enumeration("membershipFeeDiscountType", TYPES, ContractDiscountDefinitions::type);
        relations(discount);
        return discount.id(Discount::id)
                .flag("isDeleted", row -> false, REQUIRED)
                // Discounts never change.
                .number("version", Discount::id, ORDERABLE, REQUIRED)
                .list(company -> company.offers().discounts());
    }

    private static void relations(Description<Discount> description) {
        description
                .many(
                        "validityPeriods",
                        "ContractDiscountDefinitionValidityPeriod",
                        (company, row) -> List.of(
                                new Periods.Period(row.id(), null, row.use().until())))
                .embeddedMany("parameters", "ContractDiscountParameter", (company, row) -> List.of(), NOT_FILTERABLE)
                .many("clubs", "Club", (company, row) -> company.clubs()
                        .list(club -> true, Comparator.comparingLong(Club::id)))
                .many("paymentPlans", "PaymentPlan", (company, row) -> company.offers()
                        .plans()
                        .list(plan -> row.use().planIds().contains(plan.id()), Comparator.comparingLong(Plan::id)))
                .many(
                        "relatedDiscountDefinitions",
                        "ContractDiscountDefinition",
                        (company, row) -> company.offers().discounts().stream()
                                .filter(other -> other.id() != row.id() && other.goesWith(row))
                                .toList());
    }

    private static String type(Discount row) {
        return switch (row.membership().kind()) {
            case PERCENT -> "Percent";
            case VALUE -> "Amount";
            case FIXED -> "Fixed";
            case NONE -> null;
        };
    }
}

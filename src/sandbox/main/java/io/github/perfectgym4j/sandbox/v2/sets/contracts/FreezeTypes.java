package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT32;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.FreezeType;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Periods;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Kinds of freezes. Limits are counted in the unit of the kind, and for each contract. */
public final class FreezeTypes implements Described {

    /** The periods in which a kind of freeze is offered. */
    static final Described PERIODS = () -> Periods.describe("FreezeTypeValidityPeriod");

    @Override
    public Description<?> describe() {
        Description<FreezeType> type = Description.set("FreezeTypes", "FreezeType", FreezeType.class)
                .flag("isActive", row -> row.use().isActive())
                .text("name", FreezeType::name, ORDERABLE)
                .text("freezeScope", row -> row.period().toLowerCase(Locale.ROOT), ORDERABLE)
                .money("fixedFee", row -> row.fixedFee(), NOT_FILTERABLE, ORDERABLE)
                .money("administrationFee", row -> row.administrationFee(), NOT_FILTERABLE, ORDERABLE)
                .count("minimumInterval", FreezeType::minimum, ORDERABLE)
                .count("maximumInterval", FreezeType::maximum, ORDERABLE)
                .count("usageLimitPerContract", FreezeType::budget)
                .count("usageLimitPerCalendarYear", row -> row.use().yearlyBudget())
                .unknown("usageLimitInLast12Months", INT32)
                .flag(
                        "isAvailableForAllPaymentPlans",
                        row -> row.use().planIds().isEmpty())
                .flag("isAvailableInAllClubs", row -> row.use().clubIds().isEmpty())
                .flag("isValidForAllPeriods", row -> row.use().until() == null);
        relations(type);
        return type.id(FreezeType::id).list(company -> FreezeType.ALL);
    }

    private static void relations(Description<FreezeType> description) {
        description
                .many("validityPeriods", "FreezeTypeValidityPeriod", (company, type) -> periods(type))
                .many("paymentPlans", "PaymentPlan", (company, type) -> company.offers()
                        .plans()
                        .list(
                                plan -> plan.terms().freezeAllowed() && type.isFor(plan.id()),
                                Comparator.comparingLong(Plan::id)))
                .many("clubs", "Club", (company, type) -> company.clubs()
                        .list(
                                club -> type.use().clubIds().isEmpty()
                                        || type.use().clubIds().contains(club.id()),
                                Comparator.comparingLong(Club::id)))
                .many("relatedFreezeTypes", "FreezeType", (company, type) -> FreezeType.ALL.stream()
                        .filter(other -> type.use().related().contains(other.id()))
                        .toList());
    }

    private static List<Periods.Period> periods(FreezeType type) {
        return type.use().until() == null
                ? List.of()
                : List.of(new Periods.Period(type.id(), null, type.use().until().atTime(23, 59, 59)));
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT32;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Optional;

/** Rules for bookings: who can book something, when, and for what price. */
final class Rules implements Described {

    private static final List<String> CONTRACTS =
            List.of("NotRequiredContract", "AnyContract", "SpecificContract", "WithoutAnyContract");
    private static final List<String> CHARGES = List.of("NoCharge", "Product", "AdditionalChargePerBooking");
    private static final List<String> METHODS = List.of("None", "InAdvance", "InArrears", "OnBookingDate");
    private static final List<String> REFUNDS =
            List.of("FullRefund", "MakeUpProduct", "NoRefund", "Return", "NoReturn");
    private static final List<String> REFUND_LIMITS =
            List.of("UnlimitedRefunds", "LimitPerWeeks", "LimitPerMonths", "LimitPerContract");

    @Override
    public Description<?> describe() {
        return Description.set("FacilityBookingRules", "FacilityBookingRule", FacilityRule.class)
                .enumeration(
                        "requiredContract", CONTRACTS, row -> row.contract().name(), ORDERABLE)
                .enumeration("additionalCharge", CHARGES, Rules::charge, ORDERABLE)
                .enumeration(
                        "contractPaymentMethod",
                        METHODS,
                        row -> row.price().money().isEmpty() ? "None" : "InAdvance",
                        ORDERABLE)
                .number("productId", row -> row.price().productId())
                .count("minimumNoticePeriodInMinutes", row -> Spans.minutes(row.notice()))
                .count("maxTimeToCancelForReturn", row -> Spans.minutes(row.refundUntil()))
                .count("maxTimeToBookInAdvance", row -> Spans.minutes(row.advance()))
                .unknown("ageLimitId", INT64)
                .one("ageLimit", "ClassAgeLimit")
                .number("bookingRuleLimitId", row -> row.limit().id())
                .one("bookingRuleLimit", "FacilityBookingRuleLimit")
                .flag("isDebtAllowed", row -> false)
                .number("definitionId", row -> row.definition().id())
                .one("definition", "FacilityBookingDefinition")
                .number("dailyAvailabilityId", row -> row.days().id())
                .one("dailyAvailability", "FacilityBookingRuleAvailabilityDay")
                .number("hourlyAvailabilityId", row -> row.hours().id())
                .one("hourlyAvailability", "FacilityBookingRuleAvailabilityHour")
                .many("pricingSchedule", "FacilityBookingRulePricingScheduleItem", (company, row) -> RulePrices.of(row))
                .enumeration("refundPolicy", REFUNDS, row -> row.refund().name(), ORDERABLE)
                .number("refundProductId", FacilityRule::refundProductId)
                .enumeration("refundLimitType", REFUND_LIMITS, row -> REFUND_LIMITS.get(0), ORDERABLE)
                .unknown("refundLimitCount", INT32)
                .one("product", "Product")
                .many("requiredPaymentPlans", "PaymentPlan", Rules::plans)
                .one("refundProduct", "Product")
                .id(FacilityRule::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", FacilityRule::id, ORDERABLE, REQUIRED)
                .list(company -> FacilityRules.RULES);
    }

    private static String charge(FacilityRule rule) {
        if (!rule.price().money().isEmpty()) {
            return "AdditionalChargePerBooking";
        }
        return rule.price().productId() == null ? "NoCharge" : "Product";
    }

    private static List<Plan> plans(Company company, FacilityRule rule) {
        return Optional.ofNullable(rule.planId()).flatMap(company.offers().plans()::find).stream()
                .toList();
    }
}

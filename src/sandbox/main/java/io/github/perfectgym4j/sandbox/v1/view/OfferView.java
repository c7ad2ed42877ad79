package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prices;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** Offers as JSON: the contract's types Membership, PaymentPlan, Discount, Fee and ContractFees. */
public final class OfferView {

    private OfferView() {}

    /**
     * Shows a membership type in list form.
     *
     * @param membership membership type
     * @return contract type Membership
     */
    public static JsonObject membership(Membership membership) {
        return add(new Row(), membership).build();
    }

    /**
     * Adds the fields of the list form.
     *
     * @param row row
     * @param membership membership type
     * @return the row
     */
    public static Row add(Row row, Membership membership) {
        return row.put("id", membership.id())
                .put("timestamp", membership.timestamp())
                .put("name", membership.name())
                .put("isActive", membership.isActive())
                .put("isDeleted", membership.isDeleted());
    }

    /**
     * Shows a plan in list form.
     *
     * @param plan plan
     * @return contract type PaymentPlan
     */
    public static JsonObject plan(Plan plan) {
        return add(new Row(), plan).build();
    }

    /**
     * Adds the fields of the list form.
     *
     * @param row row
     * @param plan plan
     * @return the row
     */
    public static Row add(Row row, Plan plan) {
        return row.put("id", plan.id())
                .put("timestamp", plan.timestamp())
                .put("name", plan.name())
                .put("isActive", plan.isActive())
                .put("isAddOnPaymentPlan", plan.isAddOn())
                .put("isDeleted", plan.isDeleted());
    }

    /**
     * Shows a discount with those it can be combined with; these show none in turn.
     *
     * @param offers where the others are
     * @param discount discount
     * @return contract type Discount, with the spelling of its fields (Q28)
     */
    public static JsonObject discount(Offers offers, Discount discount) {
        return discount(
                discount,
                discount.use().combine().stream()
                        .flatMap(id -> offers.discount(id).stream())
                        .map(other -> discount(other, List.of()))
                        .toList());
    }

    private static JsonObject discount(Discount discount, List<JsonObject> combine) {
        return new Row()
                .put("id", discount.id())
                .put("isActive", true)
                .put("name", discount.name())
                .put(
                        "administartionFeeDiscountType",
                        discount.administration().kind().wireName())
                .put("joiningFeeDiscountType", discount.joining().kind().wireName())
                .put("membershipFeeDiscountType", discount.membership().kind().wireName())
                .put("administartionFeeDiscountValue", discount.administration().value())
                .put("joiningFeeDiscountValue", discount.joining().value())
                .put("membershipFeeDiscountValue", discount.membership().value())
                .put("combineDiscounts", combine)
                .build();
    }

    /**
     * Shows an amount.
     *
     * @param gross amount with tax
     * @return contract type Fee
     */
    public static JsonObject fee(BigDecimal gross) {
        BigDecimal net = Prices.net(gross);
        return new Row()
                .put("net", net)
                .put("tax", gross.subtract(net))
                .put("taxRate", Prices.TAX_RATE)
                .put("gross", gross)
                .build();
    }

    /**
     * Adds the fees of a plan.
     *
     * @param prices fees
     * @return row with the fields of contract type ContractFees
     */
    public static Row fees(Prices prices) {
        return new Row()
                .put("joiningFee", fee(prices.joining()))
                .put("administarationFee", fee(prices.administration()))
                .put("membershipFee", fee(prices.membership()))
                .put("freezFee", fee(prices.freeze()));
    }

    /** @return how the vendor's samples of these types differ */
    public static List<Oddities> oddities() {
        return List.of(
                new Oddities("Membership").wrapper("elemenst"),
                new Oddities("MembershipDetails")
                        .wrapper("elemenst")
                        .missing("allowedZoneTypes")
                        .nested("accessRules", "ClubAccessRule")
                        .nested("paymentPlans", "PaymentPlan"),
                new Oddities("ClubAccessRule")
                        .missing("isDeleted")
                        .nested("allowedClubs", "Club")
                        .nested("allowedZoneTypes", "ZoneType"),
                new Oddities("ZoneType").missing("isDeleted").blank("dailyLimit"),
                new Oddities("PaymentPlanDetails")
                        .missing("isAddOnPaymentPlan", "minimumAge", "channels", "addOns")
                        .nested("fees", "PlanFees"),
                new Oddities("PlanFees").missing("administarationFee"),
                new Oddities("Discount").blank("joiningFeeDiscountValue").nested("combineDiscounts", "PlainDiscount"),
                new Oddities("PlainDiscount").missing("combineDiscounts").blank("joiningFeeDiscountValue"),
                new Oddities("ProrataCalculation")
                        .text(
                                "amountTotal",
                                "daysProratedCountTotal",
                                "firstMonthAmount",
                                "firstMonthDaysProratedCount",
                                "nextMonthsAmount",
                                "nextMonthsDaysProratedCount")
                        .capitalText("isDiscounted"));
    }
}

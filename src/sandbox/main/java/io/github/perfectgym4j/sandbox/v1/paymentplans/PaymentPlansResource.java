package io.github.perfectgym4j.sandbox.v1.paymentplans;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Prorata;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Ids;
import io.github.perfectgym4j.sandbox.wire.OneOf;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import io.github.perfectgym4j.sandbox.wire.Sensible;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Area PaymentPlans: one method for each of the contract's 3 operations. */
@Path("Api/PaymentPlans")
public class PaymentPlansResource {

    private static final List<String> SOURCES = List.of("DirectDebit", "CreditCard", "Cash");

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public PaymentPlansResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /**
     * Plans changed after a counter value, perhaps only active ones (no other value of {@code isActive} selects anything, Q55); or the
     * active ones that a club sells, by page. In both forms perhaps only those whose validity lies inside two bounds. Employee mode.
     */
    @GET
    @Path("PaymentPlans")
    @Modes(Mode.EMPLOYEE)
    public Response listPaymentPlans(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long timestamp = parameters.optionalLong("timestamp", 0);
        // Printed with a blank behind it.
        boolean activeOnly = parameters.optionalBoolean("isActive") || parameters.optionalBoolean("isActive ");
        Long clubId = parameters.optionalLong("clubId");
        boolean addOns = parameters.optionalBoolean("addOnPaymentPlans");
        String channel = parameters.optional("channel", OneOf.of(Offers.CHANNELS));
        LocalDateTime start = parameters.optionalTime("startDate");
        LocalDateTime end = parameters.optionalTime("endDate");
        int page = parameters.page();
        parameters.check();
        Predicate<Plan> inside = plan -> (start == null || plan.sale().start().isAfter(start))
                && (end == null || plan.sale().end().isBefore(end));
        List<Plan> found;
        if (clubId == null) {
            found = Paging.first(
                    now.offers().plans().changedSince(timestamp, inside.and(plan -> plan.isActive() || !activeOnly)));
        } else {
            now.clubs().require(clubId, Subject.CLUB);
            found = Paging.page(
                    now.offers()
                            .plans()
                            .list(
                                    inside.and(plan -> plan.isActive()
                                            && plan.isAddOn() == addOns
                                            && plan.sale().clubIds().contains(clubId)
                                            && (channel == null
                                                    || plan.sale().channels().contains(channel))),
                                    Comparator.comparingLong(Plan::id)),
                    page);
        }
        return answers.elements(
                "PaymentPlan", found.stream().map(OfferView::plan).toList());
    }

    /** One plan with terms and fees; names in German for {@code DE}, in English otherwise. Employee mode. */
    @GET
    @Path("PaymentPlan")
    @Modes(Mode.EMPLOYEE)
    public Response getPaymentPlanDetails(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long planId = parameters.requiredLong("paymentPlanId");
        String language = parameters.optionalText("languageCode");
        parameters.check();
        Plan plan = now.offers().plans().require(planId, Subject.PAYMENT_PLAN);
        return answers.element("PaymentPlanDetails", PlanView.details(now.offers(), plan, language));
    }

    /** What is due before the regular fees begin; several discounts by repeated names or commas (Q56). Employee mode. */
    @GET
    @Path("ProrataCalculation")
    @Modes(Mode.EMPLOYEE)
    public Response calculateProrata(@Context UriInfo uri) {
        Offers offers = company.get().offers();
        Parameters parameters = new Parameters(uri);
        Ids.gather(uri, parameters, "discountIds");
        long planId = parameters.requiredLong("paymentPlanId");
        LocalDateTime start = Sensible.time(parameters, "startDate", "StartDateIsRequired");
        String source = parameters.required("paymentSource", "InvalidPropertyValue", OneOf.of(SOURCES));
        List<Long> ids = Objects.requireNonNullElse(parameters.optional("discountIds", Ids::parse), List.of());
        parameters.check();
        Plan plan = offers.plans().require(planId, Subject.PAYMENT_PLAN);
        List<Discount> discounts = offers.together(plan, ids, start);
        Prorata part = Offers.prorata(plan, discounts, start.toLocalDate(), source.equals("DirectDebit"));
        return answers.element("ProrataCalculation", row(part));
    }

    private static JsonObject row(Prorata part) {
        return new Row()
                .put("amountTotal", part.total())
                .put("daysProratedCountTotal", part.firstDays() + part.nextDays())
                .put("firstInstallmentDate", part.firstInstallment().atStartOfDay())
                .put("firstMonthAmount", part.firstAmount())
                .put("firstMonthDaysProratedCount", part.firstDays())
                .put("isDiscounted", part.isDiscounted())
                .put("nextMonthsAmount", part.nextAmount())
                .put("nextMonthsDaysProratedCount", part.nextDays())
                .put("recurringFeeStartDate", part.recurringStart().atStartOfDay())
                .build();
    }
}

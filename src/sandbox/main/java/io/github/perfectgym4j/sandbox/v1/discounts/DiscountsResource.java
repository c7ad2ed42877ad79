package io.github.perfectgym4j.sandbox.v1.discounts;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.v1.view.OfferView;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Ids;
import io.github.perfectgym4j.sandbox.wire.OneOf;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Area Discounts: one method for each of the contract's 2 operations. */
@Path("Api/Discounts")
public class DiscountsResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public DiscountsResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Discounts for a plan in a club on a day, by page. Employee mode. */
    @GET
    @Path("Discounts")
    @Modes(Mode.EMPLOYEE)
    public Response listDiscounts(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long planId = parameters.requiredLong("paymentPlanId");
        long clubId = parameters.requiredLong("clubId");
        LocalDateTime date = parameters.optionalTime("date");
        String channel = parameters.optional("channel", OneOf.of(Offers.CHANNELS));
        int page = parameters.page();
        parameters.check();
        Plan plan = now.offers().plans().require(planId, Subject.PAYMENT_PLAN);
        Club club = now.clubs().require(clubId, Subject.CLUB);
        LocalDateTime day = Objects.requireNonNullElseGet(date, () -> now.time().now(club));
        List<Discount> found = Paging.page(now.offers().discounts(plan, clubId, day, channel), page);
        return answers.elements(
                "Discount",
                found.stream()
                        .map(discount -> OfferView.discount(now.offers(), discount))
                        .toList());
    }

    /** The fees of a plan with discounts applied together, given by repeated names or with commas (Q56). Employee mode. */
    @GET
    @Path("DiscountedFees")
    @Modes(Mode.EMPLOYEE)
    public Response getDiscountedFees(@Context UriInfo uri) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        Ids.gather(uri, parameters, "discountIds");
        long planId = parameters.requiredLong("paymentPlanId");
        List<Long> ids = parameters.required("discountIds", "InvalidPropertyValue", Ids::parse);
        LocalDateTime date = parameters.optionalTime("date");
        parameters.check();
        Plan plan = now.offers().plans().require(planId, Subject.PAYMENT_PLAN);
        LocalDateTime day = Objects.requireNonNullElseGet(date, () -> now.time().now(2));
        List<Discount> discounts = now.offers().together(plan, ids, day);
        return answers.element(
                "ContractFees",
                OfferView.fees(Offers.discounted(plan, discounts)).build());
    }
}

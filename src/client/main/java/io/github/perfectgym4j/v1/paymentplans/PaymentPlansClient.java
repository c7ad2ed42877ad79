package io.github.perfectgym4j.v1.paymentplans;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.SalesChannel;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Payment plans, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient PaymentPlansClient plans;
 *
 * Stream<PaymentPlan> offered = Pages.of(page -> plans.inClub(2, false, SalesChannel.WEB, null, null, page));
 * ProrataCalculation due = plans.calculateProrata(44, firstDay.atStartOfDay(), PaymentSource.DIRECT_DEBIT, List.of(10L));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("PaymentPlans")
@Produces(MediaType.APPLICATION_JSON)
public interface PaymentPlansClient extends ApiInterface {

    /**
     * One plan with terms and fees (contract: {@code getPaymentPlanDetails}).
     *
     * @param paymentPlanId key of the plan
     * @param languageCode language of the name and the texts, such as {@code EN}; null for the server's choice
     * @return the plan
     */
    @GET
    @Path("PaymentPlan")
    PaymentPlanDetails paymentPlan(
            @QueryParam("paymentPlanId") long paymentPlanId, @QueryParam("languageCode") String languageCode);

    /**
     * The plans of the company that have changed since a counter, deleted ones included (contract: {@code listPaymentPlans}, by timestamp).
     *
     * @param isActive {@link PlanFilter#ACTIVE} for plans in use only; null for all (quirk Q55)
     * @param startDate only plans that begin after this moment, local time; null for all
     * @param endDate only plans that end before this moment, local time; null for all
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 plans, in the order of their counters
     */
    @GET
    @Path("PaymentPlans")
    List<PaymentPlan> changedSince(
            @QueryParam("isActive") PlanFilter isActive,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("timestamp") long timestamp);

    /**
     * The plans that a club offers (contract: {@code listPaymentPlans}, by club).
     *
     * @param clubId key of the club
     * @param addOnPaymentPlans true for add-ons only, false for all other plans
     * @param channel where the plans are to be sold; null for anywhere
     * @param startDate only plans that begin after this moment, local time; null for all
     * @param endDate only plans that end before this moment, local time; null for all
     * @param page page number, from 1; 100 plans a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 plans
     */
    @GET
    @Path("PaymentPlans")
    List<PaymentPlan> inClub(
            @QueryParam("clubId") long clubId,
            @QueryParam("addOnPaymentPlans") boolean addOnPaymentPlans,
            @QueryParam("channel") SalesChannel channel,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);

    /**
     * Works out what is due when a contract begins inside a billing period; nothing is changed (contract: {@code calculateProrata}).
     *
     * @param paymentPlanId key of the plan
     * @param startDate first day of the contract, local to the club
     * @param paymentSource where the money would come from
     * @param discountIds keys of discounts to be given; null or empty for none
     * @return the amounts
     */
    @GET
    @Path("ProrataCalculation")
    @Required({"startDate", "paymentSource"})
    ProrataCalculation calculateProrata(
            @QueryParam("paymentPlanId") long paymentPlanId,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("paymentSource") PaymentSource paymentSource,
            @QueryParam("discountIds") List<Long> discountIds);
}

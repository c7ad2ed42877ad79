package io.github.perfectgym4j.v1.discounts;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.common.ContractFees;
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
 * Discounts, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient DiscountsClient discounts;
 *
 * Stream<Discount> possible = Pages.of(page -> discounts.discounts(44, 2, null, SalesChannel.WEB, page));
 * ContractFees fees = discounts.discountedFees(44, List.of(10L, 1L), null);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Discounts")
@Produces(MediaType.APPLICATION_JSON)
public interface DiscountsClient extends ApiInterface {

    /**
     * The discounts that a club gives on a plan (contract: {@code listDiscounts}).
     *
     * @param paymentPlanId key of the plan
     * @param clubId key of the club
     * @param date moment that is asked about, local to the club; null for now
     * @param channel where the plan is to be sold; null for anywhere
     * @param page page number, from 1; 100 discounts a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 discounts
     */
    @GET
    @Path("Discounts")
    List<Discount> discounts(
            @QueryParam("paymentPlanId") long paymentPlanId,
            @QueryParam("clubId") long clubId,
            @QueryParam("date") LocalDateTime date,
            @QueryParam("channel") SalesChannel channel,
            @QueryParam("page") int page);

    /**
     * What a plan costs with several discounts together; nothing is changed (contract: {@code getDiscountedFees}).
     *
     * @param paymentPlanId key of the plan
     * @param discountIds keys of the discounts, at least one
     * @param date moment that is asked about, local to the club; null for now
     * @return the reduced fees
     */
    @GET
    @Path("DiscountedFees")
    @Required("discountIds")
    ContractFees discountedFees(
            @QueryParam("paymentPlanId") long paymentPlanId,
            @QueryParam("discountIds") List<Long> discountIds,
            @QueryParam("date") LocalDateTime date);
}

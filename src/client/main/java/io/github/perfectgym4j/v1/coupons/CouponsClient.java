package io.github.perfectgym4j.v1.coupons;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * One-day passes for guests, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient CouponsClient coupons;
 *
 * Long key = coupons.acquire(AcquireCoupon.builder("john.fibo@example.com", 1)
 *         .name("John", "Fibo")
 *         .phoneNumber("0048123456789")
 *         .personalId("88120834567")
 *         .coupon("Summer", "One day for free")
 *         .valid(monday.atStartOfDay(), monday.atTime(23, 59, 59))
 *         .build());
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Coupons")
@Produces(MediaType.APPLICATION_JSON)
public interface CouponsClient extends ApiInterface {

    /**
     * Makes a one-day pass for a guest and sends it by e-mail (contract: {@code acquireCoupon}). Each call makes another one.
     *
     * @param coupon who gets what, and for how long
     * @return key of the pass
     */
    @POST
    @Path("AcquireCoupon")
    @Consumes(MediaType.APPLICATION_JSON)
    Long acquire(AcquireCoupon coupon);
}

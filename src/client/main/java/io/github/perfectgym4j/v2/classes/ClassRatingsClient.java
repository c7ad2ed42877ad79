package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The command of class ratings. Ratings are read as {@code EntitySet<ClassRating>}. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassRatingsClient extends ApiInterface {

    /**
     * Rates a class that the member attended (contract: {@code POST Ratings/RateClass}).
     *
     * @param rating which booking, and the rating
     * @return the key of the rating
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link RateClassError}
     */
    @POST
    @Path("Ratings/RateClass")
    @RefusedFor(RateClassError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    RateResult rateClass(RateClass rating);
}

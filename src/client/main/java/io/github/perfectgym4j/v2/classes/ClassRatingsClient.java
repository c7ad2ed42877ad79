package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.ClassRating;
import io.github.perfectgym4j.v2.model.ClassRatings;
import io.github.perfectgym4j.v2.odata.ODataFormat;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Shape;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Votes for classes. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassRatingsClient extends ApiInterface {

    /**
     * Votes, those that a query asks for (contract: {@code GET odata/ClassRatings}).
     *
     * @param query what is wanted; {@link ClassRatings} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/ClassRatings")
    ResultPage<ClassRating> list(@HeaderParam(RequestOptions.HEADER) Query<ClassRating> query);

    /**
     * One vote (contract: {@code GET odata/ClassRatings/{key}}).
     *
     * @param key its key
     * @return the vote, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassRatings/{key}")
    ClassRating get(@PathParam("key") long key);

    /**
     * One vote, in a shape (contract: {@code GET odata/ClassRatings/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link ClassRatings} has its parts
     * @return the vote, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassRatings/{key}")
    ClassRating get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<ClassRating> shape);

    /**
     * Votes for a class that the member attended (contract: {@code POST Ratings/RateClass}).
     *
     * @param rating which booking, and the vote
     * @return the vote
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link RateClassError}
     */
    @POST
    @Path("Ratings/RateClass")
    @Consumes(MediaType.APPLICATION_JSON)
    RateResult rateClass(RateClass rating);
}

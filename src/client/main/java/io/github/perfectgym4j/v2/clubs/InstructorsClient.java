package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.Instructor;
import io.github.perfectgym4j.v2.model.Instructors;
import io.github.perfectgym4j.v2.odata.ODataFormat;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those who teach. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface InstructorsClient extends ApiInterface {

    /**
     * Instructors, those that a query asks for (contract: {@code GET odata/Instructors}).
     *
     * @param query what is wanted; {@link Instructors} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/Instructors")
    ResultPage<Instructor> list(@HeaderParam(RequestOptions.HEADER) Query<Instructor> query);

    /**
     * One instructor (contract: {@code GET odata/Instructors/{key}}).
     *
     * @param key its key
     * @return the instructor, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Instructors/{key}")
    Instructor get(@PathParam("key") long key);

    /**
     * One instructor, in a shape (contract: {@code GET odata/Instructors/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link Instructors} has its parts
     * @return the instructor, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Instructors/{key}")
    Instructor get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<Instructor> shape);
}

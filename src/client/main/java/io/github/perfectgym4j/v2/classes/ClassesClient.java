package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.model.FitnessClass;
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

/**
 * The timetable.
 *
 * <pre>{@code
 * @Inject @RestClient ClassesClient classes;
 *
 * ResultPage<FitnessClass> page = classes.list(Classes.query()
 *         .where(Classes.CLUB_ID.eq(2), Classes.IS_DELETED.eq(false), Classes.START_DATE.ge(monday))
 *         .orderBy(Classes.START_DATE.ascending())
 *         .expand(Classes.CLASS_TYPE, Classes.INSTRUCTOR)
 *         .top(50));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassesClient extends ApiInterface {

    /**
     * Classes, those that a query asks for (contract: {@code GET odata/Classes}).
     *
     * @param query what is wanted; {@link Classes} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/Classes")
    ResultPage<FitnessClass> list(@HeaderParam(RequestOptions.HEADER) Query<FitnessClass> query);

    /**
     * One class (contract: {@code GET odata/Classes/{key}}).
     *
     * @param key its key
     * @return the class, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Classes/{key}")
    FitnessClass get(@PathParam("key") long key);

    /**
     * One class, in a shape (contract: {@code GET odata/Classes/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link Classes} has its parts
     * @return the class, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Classes/{key}")
    FitnessClass get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<FitnessClass> shape);

    /**
     * Where a member can watch a class (contract: {@code POST Classes/GetClassStreamingLink}).
     *
     * @param request who wants to watch, and what
     * @return the address, for this member only
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link StreamingLinkError}
     */
    @POST
    @Path("Classes/GetClassStreamingLink")
    @Consumes(MediaType.APPLICATION_JSON)
    ClassStreamingLink streamingLink(GetClassStreamingLink request);
}

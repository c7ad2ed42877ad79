package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.ClassType;
import io.github.perfectgym4j.v2.model.ClassTypes;
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

/** What is taught. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassTypesClient extends ApiInterface {

    /**
     * Class types, those that a query asks for (contract: {@code GET odata/ClassTypes}).
     *
     * @param query what is wanted; {@link ClassTypes} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/ClassTypes")
    ResultPage<ClassType> list(@HeaderParam(RequestOptions.HEADER) Query<ClassType> query);

    /**
     * One class type (contract: {@code GET odata/ClassTypes/{key}}).
     *
     * @param key its key
     * @return the class type, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassTypes/{key}")
    ClassType get(@PathParam("key") long key);

    /**
     * One class type, in a shape (contract: {@code GET odata/ClassTypes/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link ClassTypes} has its parts
     * @return the class type, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassTypes/{key}")
    ClassType get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<ClassType> shape);
}

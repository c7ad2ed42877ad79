package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.ClassCategories;
import io.github.perfectgym4j.v2.model.ClassCategory;
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

/** Groups of class types. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassCategoriesClient extends ApiInterface {

    /**
     * Class categories, those that a query asks for (contract: {@code GET odata/ClassCategories}).
     *
     * @param query what is wanted; {@link ClassCategories} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/ClassCategories")
    ResultPage<ClassCategory> list(@HeaderParam(RequestOptions.HEADER) Query<ClassCategory> query);

    /**
     * One category (contract: {@code GET odata/ClassCategories/{key}}).
     *
     * @param key its key
     * @return the category, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassCategories/{key}")
    ClassCategory get(@PathParam("key") long key);

    /**
     * One category, in a shape (contract: {@code GET odata/ClassCategories/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link ClassCategories} has its parts
     * @return the category, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/ClassCategories/{key}")
    ClassCategory get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<ClassCategory> shape);
}

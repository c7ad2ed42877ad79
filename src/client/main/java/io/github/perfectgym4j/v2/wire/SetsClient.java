package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.odata.ResultPage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The interface for all sets, by their names. {@link EntitySets} sets the row type and the query of each call. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface SetsClient extends ApiInterface {

    /**
     * One page of a set (contract: {@code GET odata/…}).
     *
     * @param set name of the set
     * @return the page
     */
    @GET
    @Path("odata/{set}")
    ResultPage<?> list(@PathParam("set") String set);

    /**
     * One row of a set (contract: {@code GET odata/…/{key}}).
     *
     * @param set name of the set
     * @param key key of the row
     * @return the row
     */
    @GET
    @Path("odata/{set}/{key}")
    Record get(@PathParam("set") String set, @PathParam("key") long key);
}

package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** One operation, as somebody without the library would declare it. */
@RegisterRestClient(configKey = BareClassesClient.CONFIG_KEY)
@RegisterProvider(ConstantToken.class)
@RegisterProvider(SharedJsonb.class)
@Path("Classes")
@Produces(MediaType.APPLICATION_JSON)
public interface BareClassesClient {

    /** Key of its configuration. */
    String CONFIG_KEY = "bare";

    /**
     * The classes in a time frame.
     *
     * @param clubId key of the club
     * @param startDate lower bound
     * @param endDate upper bound
     * @param page page number, from 1
     * @return the classes
     */
    @GET
    @Path("Classes")
    PlainPage inTimeframe(
            @QueryParam("clubId") long clubId,
            @QueryParam("startDate") String startDate,
            @QueryParam("endDate") String endDate,
            @QueryParam("page") int page);
}

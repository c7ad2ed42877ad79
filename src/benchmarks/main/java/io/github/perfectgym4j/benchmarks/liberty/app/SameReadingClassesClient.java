package io.github.perfectgym4j.benchmarks.liberty.app;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** One operation, with the library's reading and nothing else of it: what is left of the difference is the library's layer around a call. */
@RegisterRestClient(configKey = BareClassesClient.CONFIG_KEY)
@RegisterProvider(ConstantToken.class)
@RegisterProvider(ElementsReader.OfList.class)
@Path("Classes")
@Produces(MediaType.APPLICATION_JSON)
public interface SameReadingClassesClient {

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
    List<FitnessClass> inTimeframe(
            @QueryParam("clubId") long clubId,
            @QueryParam("startDate") String startDate,
            @QueryParam("endDate") String endDate,
            @QueryParam("page") int page);
}

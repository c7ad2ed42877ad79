package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** One operation, the least that a MicroProfile client needs to call it and to get the same result. */
@RegisterProvider(ConstantToken.class)
@RegisterProvider(ElementsReader.OfList.class)
@RegisterProvider(QueryValues.class)
@Path("Classes")
@Produces(MediaType.APPLICATION_JSON)
public interface BareClassesClient extends AutoCloseable {

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
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);

    @Override
    void close();
}

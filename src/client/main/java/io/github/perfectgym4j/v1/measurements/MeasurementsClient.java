package io.github.perfectgym4j.v1.measurements;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Body measurements of members, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient MeasurementsClient measurements;
 *
 * Stream<MeasurementSet> all = Changes.since(0, timestamp -> measurements.changedSince(40, timestamp));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Measurements")
@Produces(MediaType.APPLICATION_JSON)
public interface MeasurementsClient extends ApiInterface {

    /**
     * The measurements of a member that have changed since a counter, deleted ones included (contract: {@code listMeasurementSets}). The
     * documentation asks for the member in user mode instead; it seems to have exchanged the two (quirk Q49).
     *
     * @param userId key of the member
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 sets, in the order of their counters
     */
    @GET
    @Path("Measurements")
    List<MeasurementSet> changedSince(@QueryParam("userId") long userId, @QueryParam("timestamp") long timestamp);
}

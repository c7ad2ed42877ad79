package io.github.perfectgym4j.v1.measurements;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
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
 * Body measurements of the club member of this request (user mode); see {@link io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberMeasurementsClient measurements;
 *
 * Stream<MeasurementSet> mine = Changes.since(0, timestamp -> measurements.changedSince(myself.id(), timestamp));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Measurements")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberMeasurementsClient extends ApiInterface {

    /**
     * The member's measurements that have changed since a counter, deleted ones included (contract: {@code listMeasurementSets}).
     *
     * @param userId the member's own key, which the documentation asks for in this mode (quirk Q49)
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 sets, in the order of their counters
     */
    @GET
    @Path("Measurements")
    List<MeasurementSet> changedSince(@QueryParam("userId") long userId, @QueryParam("timestamp") long timestamp);
}

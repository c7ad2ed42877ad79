package io.github.perfectgym4j.v1.instructors;

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
 * Instructors, acting for the club member of this request (user mode); see {@link io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberInstructorsClient instructors;
 *
 * List<Instructor> teaching = instructors.inClub(2);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Instructors")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberInstructorsClient extends ApiInterface {

    /**
     * The instructors who teach in a club, in one answer of any length (contract: {@code listInstructors}, by club).
     *
     * @param clubId key of the club
     * @return the active instructors
     */
    @GET
    @Path("Instructors")
    List<Instructor> inClub(@QueryParam("clubId") long clubId);

    /**
     * The instructors of the company that have changed since a counter, deleted ones included (contract: {@code listInstructors}, by
     * timestamp). The contract also names a page here; the counter alone walks the list (quirk Q53).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 instructors, in the order of their counters
     */
    @GET
    @Path("Instructors")
    List<Instructor> changedSince(@QueryParam("timestamp") long timestamp);
}

package io.github.perfectgym4j.v1.memberships;

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
 * Types of membership, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient MembershipsClient memberships;
 *
 * Stream<Membership> offered = Pages.of(page -> memberships.inClub(2, page));
 * MembershipDetails full = memberships.membership(20);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Memberships")
@Produces(MediaType.APPLICATION_JSON)
public interface MembershipsClient extends ApiInterface {

    /**
     * One type of membership with access rules and plans (contract: {@code getMembershipDetails}).
     *
     * @param membershipId key of the membership type
     * @return the membership type
     */
    @GET
    @Path("Membership")
    MembershipDetails membership(@QueryParam("membershipId") long membershipId);

    /**
     * The types of membership that have changed since a counter, deleted ones included (contract: {@code listMemberships}, by timestamp).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 membership types, in the order of their counters
     */
    @GET
    @Path("Memberships")
    List<Membership> changedSince(@QueryParam("timestamp") long timestamp);

    /**
     * The types of membership that a club offers (contract: {@code listMemberships}, by club).
     *
     * @param clubId key of the club
     * @param page page number, from 1; 100 membership types a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 membership types
     */
    @GET
    @Path("Memberships")
    List<Membership> inClub(@QueryParam("clubId") long clubId, @QueryParam("page") int page);
}

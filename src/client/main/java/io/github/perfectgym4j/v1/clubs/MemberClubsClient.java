package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v1.users.User;
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
 * The clubs of the company, acting for the club member of this request (user mode); see {@link
 * io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberClubsClient clubs;
 *
 * List<User> here = clubs.whoIsIn(2);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Clubs")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberClubsClient extends ApiInterface {

    /**
     * One club with everything that is known of it (contract: {@code getClubDetails}).
     *
     * @param clubId key of the club
     * @param languageCode language wanted for the texts, such as {@code EN}; null for the language of the club
     * @return the club
     */
    @GET
    @Path("Club")
    ClubDetails club(@QueryParam("clubId") long clubId, @QueryParam("languageCode") String languageCode);

    /**
     * The clubs that have changed since a counter, deleted ones included (contract: {@code listClubs}).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 clubs, in the order of their counters
     */
    @GET
    @Path("Clubs")
    List<Club> changedSince(@QueryParam("timestamp") long timestamp);

    /**
     * The members who are in a club right now and have agreed to be shown (contract: {@code listUsersInClub}). Only members may ask; employees
     * see who is in a class (quirk Q67).
     *
     * @param clubId key of the club
     * @return the members
     */
    @GET
    @Path("WhoIsIn")
    List<User> whoIsIn(@QueryParam("clubId") long clubId);
}

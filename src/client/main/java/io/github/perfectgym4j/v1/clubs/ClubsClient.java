package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.common.Club;
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
 * The clubs of the company, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient ClubsClient clubs;
 *
 * Stream<Club> all = Changes.since(0, timestamp -> clubs.changedSince(timestamp));
 * ClubDetails berlin = clubs.club(16, "EN");
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Clubs")
@Produces(MediaType.APPLICATION_JSON)
public interface ClubsClient extends ApiInterface {

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
}

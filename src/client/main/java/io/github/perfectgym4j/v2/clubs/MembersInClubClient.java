package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.MembersInClub;
import io.github.perfectgym4j.v2.model.MembersInClubs;
import io.github.perfectgym4j.v2.odata.ODataFormat;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How many members are in the clubs right now. A set without versions: ask again to see what has changed. */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MembersInClubClient extends ApiInterface {

    /**
     * Numbers of members, one for each club, those that a query asks for (contract: {@code GET odata/MembersInClub}).
     *
     * @param query what is wanted; {@link MembersInClubs} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/MembersInClub")
    ResultPage<MembersInClub> list(@HeaderParam(RequestOptions.HEADER) Query<MembersInClub> query);

    /**
     * One number of members, by the key of the club, (contract: {@code GET odata/MembersInClub/{key}}).
     *
     * @param key its key
     * @return the number of members, by the key of the club,, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/MembersInClub/{key}")
    MembersInClub get(@PathParam("key") long key);

    /**
     * One number of members, by the key of the club,, in a shape (contract: {@code GET odata/MembersInClub/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link MembersInClubs} has its parts
     * @return the number of members, by the key of the club,, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/MembersInClub/{key}")
    MembersInClub get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<MembersInClub> shape);
}

package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.model.Member;
import io.github.perfectgym4j.v2.model.Members;
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

/**
 * Members, guests and leads.
 *
 * <pre>{@code
 * @Inject @RestClient MembersClient members;
 *
 * List<Member> found = members.list(Members.query().where(Members.EMAIL.eq(email), Members.IS_DELETED.eq(false))).value();
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MembersClient extends ApiInterface {

    /**
     * Members, those that a query asks for (contract: {@code GET odata/Members}).
     *
     * @param query what is wanted; {@link Members} has its parts
     * @return one page; see {@link io.github.perfectgym4j.v2.odata.Rows} for all of them
     */
    @GET
    @Path("odata/Members")
    ResultPage<Member> list(@HeaderParam(RequestOptions.HEADER) Query<Member> query);

    /**
     * One member (contract: {@code GET odata/Members/{key}}).
     *
     * @param key its key
     * @return the member, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Members/{key}")
    Member get(@PathParam("key") long key);

    /**
     * One member, in a shape (contract: {@code GET odata/Members/{key}}).
     *
     * @param key its key
     * @param shape which properties and relations are wanted; {@link Members} has its parts
     * @return the member, possibly a deleted one
     * @throws io.github.perfectgym4j.client.error.ResourceNotFoundException if there is none
     */
    @GET
    @Path("odata/Members/{key}")
    Member get(@PathParam("key") long key, @HeaderParam(RequestOptions.HEADER) Shape<Member> shape);
}

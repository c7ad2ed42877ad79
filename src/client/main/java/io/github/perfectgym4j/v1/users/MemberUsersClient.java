package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v1.wire.SentAlsoAs;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The club member of this request (user mode); see {@link io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberUsersClient myself;
 *
 * UserDetails me = myself.user();
 * myself.blockCard(null);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Users")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberUsersClient extends ApiInterface {

    /**
     * The member with everything that is known (contract: {@code getUserDetails}, of the signed-in member).
     *
     * @return the member
     */
    @GET
    @Path("User")
    UserDetails user();

    /**
     * Changes the member's own data (contract: {@code updateUser}). Only what is not null changes.
     *
     * @param change what changes
     * @return the member, as the server knows them now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link UpdateUserError} and {@link
     * LegalGuardianError}
     */
    @PUT
    @Path("User")
    @Consumes(MediaType.APPLICATION_JSON)
    UserDetails update(UpdateUser change);

    /**
     * The member's visits that have changed since a counter, deleted ones included (contract: {@code listUserClubVisits}).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 visits, in the order of their counters
     */
    @GET
    @Path("ClubVisits")
    List<ClubVisit> visitsChangedSince(@QueryParam("timestamp") long timestamp);

    /**
     * Blocks a card of the member (contract: {@code blockCard}). The number goes by two names, because the documented one looks like a slip
     * (quirk Q34).
     *
     * @param cardNumber number of the card, or null for the usual one
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException with {@link
     * io.github.perfectgym4j.v1.common.GeneralError#USER_HAS_NO_CARD_ASSIGNED} or {@link
     * io.github.perfectgym4j.v1.common.GeneralError#CAN_NOT_BLOCK_CARD}, for example
     */
    @PUT
    @Path("Card/Block")
    UserDetails blockCard(@QueryParam("carNumber") @SentAlsoAs("cardNumber") String cardNumber);

    /**
     * Takes the block off a card of the member (contract: {@code unblockCard}).
     *
     * @param cardNumber number of the card, or null for the one that was blocked last
     * @return the member
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException with {@link
     * io.github.perfectgym4j.v1.common.GeneralError#USER_HAS_NO_CARD_ASSIGNED}, for example
     */
    @PUT
    @Path("Card/Unblock")
    UserDetails unblockCard(@QueryParam("carNumber") @SentAlsoAs("cardNumber") String cardNumber);
}

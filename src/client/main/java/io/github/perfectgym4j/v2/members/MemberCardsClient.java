package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of membership cards. Cards are read as {@code EntitySet<MemberCard>}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberCardsClient cards;
 *
 * cards.assignCard(AssignCard.of(40, numberFromTheReader));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberCardsClient extends ApiInterface {

    /**
     * Gives a member a card (contract: {@code POST MemberCards/AssignCard}).
     *
     * @param card which member, and which card
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link AssignCardError}
     */
    @POST
    @Path("MemberCards/AssignCard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(AssignCardError.class)
    void assignCard(AssignCard card);

    /**
     * Takes a card from a member (contract: {@code POST MemberCards/DetachCard}).
     *
     * @param card which member, and which card
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link DetachCardError}
     */
    @POST
    @Path("MemberCards/DetachCard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(DetachCardError.class)
    void detachCard(DetachCard card);

    /**
     * Makes a new card for a member. Another call makes another card (contract: {@code POST MemberCards/GenerateCard}).
     *
     * @param card which member
     * @return the card
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link GenerateCardError}
     */
    @POST
    @Path("MemberCards/GenerateCard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(GenerateCardError.class)
    GeneratedCard generateCard(GenerateCard card);
}

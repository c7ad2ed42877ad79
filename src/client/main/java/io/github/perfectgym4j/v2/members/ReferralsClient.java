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
 * The commands of referrals: members who bring other members.
 *
 * <pre>{@code
 * @Inject @RestClient ReferralsClient referrals;
 *
 * String link = referrals.generateReferralLink(new GenerateReferralLink(40)).referralLink();
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ReferralsClient extends ApiInterface {

    /**
     * Notes that a member has brought another one (contract: {@code POST Members/MemberReferral}).
     *
     * @param referral who has brought whom
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link MemberReferralError}
     */
    @POST
    @Path("Members/MemberReferral")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(MemberReferralError.class)
    void memberReferral(MemberReferral referral);

    /**
     * Makes a link with which a member recommends the club (contract: {@code POST Members/GenerateReferralLink}).
     *
     * @param request which member
     * @return the link
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link GenerateReferralLinkError}
     */
    @POST
    @Path("Members/GenerateReferralLink")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(GenerateReferralLinkError.class)
    ReferralLink generateReferralLink(GenerateReferralLink request);
}

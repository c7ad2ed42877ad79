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
 * Verification of members by password or one-time code. This version has no token for members: every later call is made by the API client,
 * with the key of the member. {@link MemberVerification#memberId()} fails after a wrong password.
 *
 * <pre>{@code
 * @Inject @RestClient MemberAuthClient memberAuth;
 *
 * long memberId = memberAuth.verifyMemberCredentials(new VerifyMemberCredentials(email, password)).memberId();
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(MemberVerificationReader.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberAuthClient extends ApiInterface {

    /**
     * Checks e-mail address and password (contract: {@code POST MemberAuth/VerifyMemberCredentials}).
     *
     * @param credentials e-mail address and password
     * @return whose they are, or why they are wrong: that is no failure of the call
     */
    @POST
    @Path("MemberAuth/VerifyMemberCredentials")
    @Consumes(MediaType.APPLICATION_JSON)
    MemberVerification verifyMemberCredentials(VerifyMemberCredentials credentials);

    /**
     * Checks e-mail address or member number, and password (contract: {@code POST MemberAuth/VerifyCredentials}).
     *
     * @param credentials e-mail address or number, and password
     * @return whose they are, or why they are wrong: that is no failure of the call
     */
    @POST
    @Path("MemberAuth/VerifyCredentials")
    @Consumes(MediaType.APPLICATION_JSON)
    MemberVerification verifyCredentials(VerifyCredentials credentials);

    /**
     * Sends a code to a member, valid for 15 minutes (contract: {@code POST MemberAuth/SendOneTimeCode}).
     *
     * @param request the member and the destination
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SendOneTimeCodeError}
     */
    @POST
    @Path("MemberAuth/SendOneTimeCode")
    @RefusedFor(SendOneTimeCodeError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    void sendOneTimeCode(SendOneTimeCode request);

    /**
     * Checks the code that a member has received (contract: {@code POST MemberAuth/VerifyOneTimeCode}).
     *
     * @param code the code, and whose it should be
     * @return whose it is, or that it is wrong: that is no failure of the call
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link VerifyOneTimeCodeError}
     */
    @POST
    @Path("MemberAuth/VerifyOneTimeCode")
    @RefusedFor(VerifyOneTimeCodeError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    MemberVerification verifyOneTimeCode(VerifyOneTimeCode code);
}

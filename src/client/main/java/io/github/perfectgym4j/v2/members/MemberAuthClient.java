package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.ChangesSomething;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

    /**
     * Sends a member a link to set a new password. The club needs an automation rule for it (contract: {@code POST
     * MemberAuth/SendResetPasswordLink}).
     *
     * @param request whom
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SendResetPasswordLinkError}
     */
    @POST
    @Path("MemberAuth/SendResetPasswordLink")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SendResetPasswordLinkError.class)
    void sendResetPasswordLink(SendResetPasswordLink request);

    /**
     * Makes a token with which a new password can be set (contract: {@code GET MemberAuth/GenerateResetPasswordToken}).
     *
     * @param email e-mail address of the member
     * @return the token: a secret
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ResetPasswordTokenError}
     */
    @GET
    @Path("MemberAuth/GenerateResetPasswordToken")
    @ChangesSomething
    @Required("withEmailRequest.email")
    @RefusedFor(ResetPasswordTokenError.class)
    ResetPasswordToken generateResetPasswordToken(@QueryParam("withEmailRequest.email") String email);

    /**
     * The same for a member whose key is known (contract: {@code GET MemberAuth/GenerateResetPasswordTokenUsingMemberId}).
     *
     * @param memberId key of the member
     * @return the token: a secret
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ResetPasswordTokenError}
     */
    @GET
    @Path("MemberAuth/GenerateResetPasswordTokenUsingMemberId")
    @ChangesSomething
    @RefusedFor(ResetPasswordTokenError.class)
    ResetPasswordToken generateResetPasswordToken(@QueryParam("withMemberIdRequest.memberId") long memberId);

    /**
     * Sets a new password (contract: {@code POST Members/ResetPassword}).
     *
     * @param password the token and the password
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ResetPasswordError}
     */
    @POST
    @Path("Members/ResetPassword")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ResetPasswordError.class)
    void resetPassword(ResetPassword password);

    /**
     * Sends a member a link that confirms the e-mail address. The club needs an automation rule for it (contract: {@code POST
     * MemberAuth/SendEmailConfirmationMessage}).
     *
     * @param request whom
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SendEmailConfirmationError}
     */
    @POST
    @Path("MemberAuth/SendEmailConfirmationMessage")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SendEmailConfirmationError.class)
    void sendEmailConfirmationMessage(SendEmailConfirmation request);

    /**
     * Confirms an e-mail address by the token out of the link (contract: {@code POST MemberAuth/ConfirmMemberEmail}).
     *
     * @param token the token
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConfirmMemberEmailError}
     */
    @POST
    @Path("MemberAuth/ConfirmMemberEmail")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ConfirmMemberEmailError.class)
    void confirmMemberEmail(ConfirmMemberEmail token);

    /**
     * Sends a member a token that confirms the telephone number. Without an automation rule of the club nothing is sent, and nothing is
     * said (contract: {@code POST MemberAuth/SendPhoneNumberConfirmationMessage}).
     *
     * @param request whom
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link SendPhoneNumberConfirmationError}
     */
    @POST
    @Path("MemberAuth/SendPhoneNumberConfirmationMessage")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(SendPhoneNumberConfirmationError.class)
    void sendPhoneNumberConfirmationMessage(SendPhoneNumberConfirmation request);

    /**
     * Confirms a telephone number by the token (contract: {@code POST MemberAuth/ConfirmMemberPhoneNumber}).
     *
     * @param token the token
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ConfirmMemberPhoneNumberError}
     */
    @POST
    @Path("MemberAuth/ConfirmMemberPhoneNumber")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(ConfirmMemberPhoneNumberError.class)
    void confirmMemberPhoneNumber(ConfirmMemberPhoneNumber token);
}

package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.rest.AnswerGuard;
import io.github.perfectgym4j.internal.rest.ErrorMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The token endpoint (contract: {@code requestAccessToken}). An interface of its own, without the filter that adds the token: asking for a
 * token must not need one.
 *
 * <p>Applications seldom call it. {@link TokenHolder} signs the application in when it is needed, and
 * {@link io.github.perfectgym4j.v1.member.MemberTokens} signs club members in; both turn the raw failures of this interface
 * ({@link io.github.perfectgym4j.internal.call.ErrorResponseException}, {@link io.github.perfectgym4j.internal.json.UnreadableAnswerException},
 * {@link jakarta.ws.rs.ProcessingException}) into the library's exceptions.
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(AnswerGuard.class)
@RegisterProvider(SignInFormWriter.class)
@RegisterProvider(OAuthTokenReader.class)
@RegisterProvider(ErrorMapper.class)
@Path("oauth/authorize")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public interface OAuthClient extends ApiInterface {

    /**
     * Asks for a token. An API user gets a token of employee mode, a club member one of user mode.
     *
     * @param form user name and password, or a Facebook token
     * @return the token
     */
    @POST
    OAuthToken authorize(SignInForm form);
}

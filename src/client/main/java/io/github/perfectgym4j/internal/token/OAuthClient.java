package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.Settings;
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
 * <p>Not for applications: {@link SignIn} calls it, and turns its raw failures into the library's exceptions.
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(OAuthFormat.class)
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

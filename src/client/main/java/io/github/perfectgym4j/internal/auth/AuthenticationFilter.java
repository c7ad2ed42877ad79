package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.rest.Origin;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/**
 * Adds the proof of who is calling to a request, towards the configured origin only, and tells the {@link Authentication} when the server
 * rejected it. Subclasses say whose proof.
 */
public abstract class AuthenticationFilter implements ClientRequestFilter, ClientResponseFilter {

    /**
     * Header of an answer, set here and read by the error mapper, that carries an {@link NextStep}. It never comes from the server: what
     * the server may have sent under this name is removed.
     */
    public static final String NEXT_STEP = "X-PerfectGym4j-Next-Step";

    private static final String SENT = "io.github.perfectgym4j.sent-proof";

    private final ApiAccess injected;

    /**
     * For the subclasses.
     *
     * @param injected who is calling, or null if the {@code RestClientBuilder} was told
     */
    protected AuthenticationFilter(ApiAccess injected) {
        this.injected = injected;
    }

    @Override
    public void filter(ClientRequestContext request) {
        ApiAccess access = access(request);
        requireOwnOrigin(access.settings().current(), request.getUri());
        Proof proof = access.authentication().proof();
        request.setProperty(SENT, proof);
        proof.applyTo(request.getHeaders());
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        response.getHeaders().remove(NEXT_STEP);
        if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode()
                && request.getProperty(SENT) instanceof Proof proof) {
            NextStep after = access(request).authentication().rejected(proof);
            response.getHeaders().putSingle(NEXT_STEP, after.name());
        }
    }

    private ApiAccess access(ClientRequestContext request) {
        for (Object provider : request.getConfiguration().getInstances()) {
            if (provider instanceof ApiAccess access) {
                return access;
            }
        }
        if (injected == null) {
            throw new ConfigurationException("nobody said who is calling: inject the interface with @RestClient,"
                    + " or get it from PerfectGym.builder()");
        }
        return injected;
    }

    private static void requireOwnOrigin(Settings settings, URI target) {
        if (!Origin.of(settings.url()).includes(target)) {
            throw new ConfigurationException(Settings.CONFIG_KEY + "/mp-rest/url points to " + target.getHost() + ", "
                    + Settings.URL + " to " + settings.url().getHost()
                    + ": credentials are sent only to the latter, so both must be the same place");
        }
    }
}

package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.rest.Origin;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds the proof of identity to requests to the configured origin, and notifies the authentication when the server did not
 * accept it. The public filters say whose proof.
 */
public final class ProofSender implements ClientRequestFilter, ClientResponseFilter {

    /** For calls without a {@link Call}: interfaces that were built by hand. */
    private static final String SENT = ProofSender.class.getName();

    private final Caller injected;

    /**
     * Creates the sender.
     *
     * @param injected who is calling, or null if each call says it
     */
    public ProofSender(Caller injected) {
        this.injected = injected;
    }

    @Override
    public void filter(ClientRequestContext request) {
        Caller caller = caller(request);
        requireOwnOrigin(caller.settings().current(), request.getUri());
        Optional<Call> call = Call.of(request);
        call.ifPresent(Call::holdBack);
        Proof proof = caller.authentication().proof();
        call.ifPresent(waiting -> waiting.proved(proof));
        request.setProperty(SENT, proof);
        proof.applyTo(request.getHeaders());
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
            if (caller(request).authentication() instanceof Accepted authentication
                    && authentication.isInDoubt()
                    && !isPageOfProxy(response)) {
                authentication.accepted();
            }
        } else if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode()
                && request.getProperty(SENT) instanceof Proof proof) {
            var next = caller(request).authentication().rejected(proof);
            Call.of(request).ifPresent(call -> call.rejected(next));
        }
    }

    private static boolean isPageOfProxy(ClientResponseContext response) {
        String type = response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }

    private Caller caller(ClientRequestContext request) {
        Caller caller = Call.of(request).flatMap(Call::caller).orElse(injected);
        if (caller == null) {
            throw new ConfigurationException("nobody said who is calling: inject the interface with @RestClient,"
                    + " or get it from PerfectGym.builder()");
        }
        return caller;
    }

    /**
     * Requires that an address is on the origin to which credentials go.
     *
     * @param settings where PerfectGym is
     * @param target the address
     * @throws ConfigurationException if it is anywhere else
     */
    public static void requireOwnOrigin(Settings settings, URI target) {
        if (target.getHost() == null
                || target.getScheme() == null
                || !Origin.of(settings.url()).includes(target)) {
            throw new ConfigurationException(Settings.CONFIG_KEY + "/mp-rest/url points to " + target.getHost() + ", "
                    + Settings.URL + " to " + settings.url().getHost()
                    + ": credentials are sent only to the latter, so both must be the same place");
        }
    }
}

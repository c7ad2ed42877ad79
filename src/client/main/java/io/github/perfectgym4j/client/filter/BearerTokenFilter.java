package io.github.perfectgym4j.client.filter;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.internal.auth.ApplicationsOwn;
import io.github.perfectgym4j.internal.auth.ProofSender;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.rest.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;

/** Lets an interface act for the application itself (employee mode): {@code Authorization: Bearer …}, or the headers of an API client. */
@ApplicationScoped
@Priority(FilterOrder.AUTHENTICATION)
public class BearerTokenFilter implements ClientRequestFilter, ClientResponseFilter {

    private final ProofSender sender;

    /** For Java SE, where each call says who is calling, and for CDI's proxies. */
    public BearerTokenFilter() {
        sender = new ProofSender(null);
    }

    @Inject
    BearerTokenFilter(SettingsSource settings, @ApplicationsOwn Authentication authentication) {
        sender = new ProofSender(new Caller(settings, authentication));
    }

    @Override
    public void filter(ClientRequestContext request) {
        sender.filter(request);
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        sender.filter(request, response);
    }
}

package io.github.perfectgym4j.sandbox.v2;

import io.github.perfectgym4j.sandbox.access.AccessCheck;
import io.github.perfectgym4j.sandbox.v2.errors.ErrorBodies;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Lets only API clients through to version 2: both headers with each request, no token, no session. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ClientCheck implements ContainerRequestFilter {

    private final ErrorBodies bodies;

    /** @param bodies writes the refusal */
    public ClientCheck(ErrorBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (ApiVersion.isIn(request.getUriInfo().getPath().replaceFirst("^/", "")) && !AccessCheck.isClient(request)) {
            request.abortWith(bodies.message(401, "Authorization has been denied for this request."));
        }
    }
}

package io.github.perfectgym4j.sandbox.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets only callers with a valid token through to operations with {@link Modes}, and only in the right mode.
 *
 * <p>Without valid token: 401 with {@code WWW-Authenticate: Bearer}; the vendor does not document the body, so it is empty. In the
 * wrong mode: 403 with a plain text. The vendor documents no status for that; this one is the sandbox's choice.
 */
@Provider
public class AccessCheck implements DynamicFeature {

    private static final Pattern BEARER = Pattern.compile("bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);
    private static final String CLIENT_ID = "sandbox-client";
    private static final String CLIENT_SECRET = "sandbox-secret";

    private final Tokens tokens;

    /** @param tokens which tokens are valid */
    public AccessCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Modes modes = resource.getResourceMethod().getAnnotation(Modes.class);
        if (modes != null) {
            List<Mode> allowed = List.of(modes.value());
            context.register(new Check(allowed), ContainerRequestFilter.class);
        }
    }

    /**
     * Checks whether an API client makes a request.
     *
     * @param request request
     * @return whether both of its headers are right
     */
    public static boolean isClient(ContainerRequestContext request) {
        return CLIENT_ID.equals(request.getHeaderString("X-Client-Id"))
                && CLIENT_SECRET.equals(request.getHeaderString("X-Client-Secret"));
    }

    private Optional<Caller> callerOf(ContainerRequestContext request) {
        if (isClient(request)) {
            return Optional.of(Caller.EMPLOYEE);
        }
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .flatMap(header -> tokens.callerOf(header.group(1)));
    }

    private final class Check implements ContainerRequestFilter {

        private final List<Mode> allowed;

        Check(List<Mode> allowed) {
            this.allowed = allowed;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            Optional<Caller> caller = callerOf(request);
            if (caller.isEmpty()) {
                request.abortWith(Response.status(401)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build());
            } else if (!allowed.contains(caller.get().mode())) {
                request.abortWith(Response.status(403)
                        .type(MediaType.TEXT_PLAIN)
                        .entity("This operation does not exist in the mode of this account.")
                        .build());
            } else {
                request.setSecurityContext(new KnownCaller(caller.get(), request.getSecurityContext()));
            }
        }
    }

    /** The security context of the server, with our caller in it. */
    private record KnownCaller(Caller caller, SecurityContext server) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.getName().equals(role);
        }

        @Override
        public boolean isSecure() {
            return server.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}

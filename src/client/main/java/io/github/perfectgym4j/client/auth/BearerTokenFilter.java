package io.github.perfectgym4j.client.auth;

import io.github.perfectgym4j.internal.auth.ApiAccess;
import io.github.perfectgym4j.internal.auth.ApplicationsOwn;
import io.github.perfectgym4j.internal.auth.AuthenticationFilter;
import io.github.perfectgym4j.internal.config.SettingsSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

/** Lets an interface act for the application itself (employee mode): {@code Authorization: Bearer …}, or the headers of an API client. */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class BearerTokenFilter extends AuthenticationFilter {

    /** For Java SE, where a registered {@link ApiAccess} says who is calling, and for CDI's proxies. */
    public BearerTokenFilter() {
        super(null);
    }

    /**
     * For CDI.
     *
     * @param settings where PerfectGym is
     * @param authentication the application's own proof
     */
    @Inject
    public BearerTokenFilter(SettingsSource settings, @ApplicationsOwn Authentication authentication) {
        super(new ApiAccess(settings, authentication));
    }
}

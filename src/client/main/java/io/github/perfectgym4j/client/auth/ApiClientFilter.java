package io.github.perfectgym4j.client.auth;

import io.github.perfectgym4j.internal.auth.ApiAccess;
import io.github.perfectgym4j.internal.auth.AuthenticationFilter;
import io.github.perfectgym4j.internal.auth.ByApiClient;
import io.github.perfectgym4j.internal.config.SettingsSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

/**
 * Lets an interface act for the application by its API client: {@code X-Client-Id} and {@code X-Client-Secret} with each request, also in an
 * application that signs in with user name and password for other interfaces.
 */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class ApiClientFilter extends AuthenticationFilter {

    /** For Java SE, where a registered {@link ApiAccess} says who is calling, and for CDI's proxies. */
    public ApiClientFilter() {
        super(null);
    }

    /**
     * For CDI.
     *
     * @param settings where PerfectGym is
     * @param authentication the proof by API client
     */
    @Inject
    public ApiClientFilter(SettingsSource settings, @ByApiClient Authentication authentication) {
        super(new ApiAccess(settings, authentication));
    }
}

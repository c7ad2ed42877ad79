package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.internal.config.SettingsSource;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * Who is calling, and where the proof of it may go.
 *
 * <p>In a CDI application the filters find theirs by injection. Where interfaces are built by hand, as in Java SE, it is registered with the
 * {@code RestClientBuilder}. It is no property of the builder, because RESTEasy copies the properties several times in each call.
 *
 * @param settings where PerfectGym is
 * @param authentication who is calling
 */
public record ApiAccess(SettingsSource settings, Authentication authentication) implements ContextResolver<ApiAccess> {

    @Override
    public ApiAccess getContext(Class<?> type) {
        return this;
    }
}

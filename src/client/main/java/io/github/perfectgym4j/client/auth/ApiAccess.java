package io.github.perfectgym4j.client.auth;

import io.github.perfectgym4j.client.config.SettingsSource;

/**
 * Who is calling, and where the proof of it may go.
 *
 * <p>In a CDI application the filters find theirs by injection. Where interfaces are built by hand, as in Java SE, it is passed as a property
 * of the {@code RestClientBuilder} under {@link #PROPERTY}.
 *
 * @param settings where PerfectGym is
 * @param authentication who is calling
 */
public record ApiAccess(SettingsSource settings, Authentication authentication) {

    /** Name of the property. */
    public static final String PROPERTY = "io.github.perfectgym4j.access";
}

package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.internal.config.SettingsSource;

/**
 * Who is calling, and where the proof of it may go.
 *
 * @param settings where PerfectGym is
 * @param authentication proves who is calling
 */
public record Caller(SettingsSource settings, Authentication authentication) {}

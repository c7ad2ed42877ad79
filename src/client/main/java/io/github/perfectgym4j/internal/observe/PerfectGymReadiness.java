package io.github.perfectgym4j.internal.observe;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness for MicroProfile Health, under the name {@code perfectgym}: up, or down and why. Told from memory; it never asks PerfectGym
 * anything, however often it is called.
 *
 * <p>Down means that calls would fail right now: the configuration is wrong, the credentials were refused, or there is no token and the last
 * sign-in failed. Before the first call it is up: nothing is known to be wrong.
 */
@Readiness
public class PerfectGymReadiness implements HealthCheck {

    private final SettingsSource settings;
    private final TokenHolder tokens;

    /** For CDI's proxies. */
    protected PerfectGymReadiness() {
        this(null, null);
    }

    /**
     * For CDI.
     *
     * @param settings the configuration
     * @param tokens the application's token
     */
    @Inject
    public PerfectGymReadiness(SettingsSource settings, TokenHolder tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("perfectgym");
        Settings current;
        try {
            current = settings.current();
        } catch (ConfigurationException e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
        answer.withData("host", current.url().getHost());
        TokenStatus token = tokens.status();
        token.issuedAt().ifPresent(issued -> answer.withData("tokenIssuedAt", issued.toString()));
        token.expiresAt().ifPresent(expires -> answer.withData("tokenExpiresAt", expires.toString()));
        token.failure().ifPresent(reason -> answer.withData("reason", reason));
        token.retryIn().ifPresent(wait -> answer.withData("nextSignInAfterSeconds", wait.toSeconds()));
        return answer.status(token.issuedAt().isPresent() || token.failure().isEmpty())
                .build();
    }
}

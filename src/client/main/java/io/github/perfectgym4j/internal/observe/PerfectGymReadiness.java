package io.github.perfectgym4j.internal.observe;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.internal.auth.ApiClientStatus;
import io.github.perfectgym4j.internal.config.ConfigurationCheck;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness for MicroProfile Health, under the name {@code perfectgym}: up, or down and why. Answered from memory: it never calls
 * PerfectGym.
 *
 * <p>Down means that calls would fail right now: the configuration is wrong, there are no credentials, the API client was refused, or there
 * is no token and the last sign-in failed. Before the first call it is up, if there are credentials: nothing is known to be wrong.
 */
@Readiness
public class PerfectGymReadiness implements HealthCheck {

    private final SettingsSource settings;
    private final TokenHolder tokens;
    private final ApiClientStatus apiClient;
    private final Instance<Authentication> own;

    /** For CDI's proxies. */
    protected PerfectGymReadiness() {
        this(null, null, null, null);
    }

    /**
     * For CDI.
     *
     * @param settings the configuration
     * @param tokens the application's token
     * @param apiClient what is known of the API client
     * @param own the authentication that the application itself brings, if it does
     */
    @Inject
    public PerfectGymReadiness(
            SettingsSource settings, TokenHolder tokens, ApiClientStatus apiClient, Instance<Authentication> own) {
        this.settings = settings;
        this.tokens = tokens;
        this.apiClient = apiClient;
        this.own = own;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("perfectgym");
        Settings current;
        try {
            current = settings.current();
            ConfigurationCheck.requireCredentials(current, !own.isUnsatisfied());
        } catch (ConfigurationException e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
        answer.withData("host", current.url().getHost());
        TokenStatus token = tokens.status();
        token.issuedAt().ifPresent(issued -> answer.withData("tokenIssuedAt", issued.toString()));
        token.expiresAt().ifPresent(expires -> answer.withData("tokenExpiresAt", expires.toString()));
        token.retryIn().ifPresent(wait -> answer.withData("nextSignInAfterSeconds", wait.toSeconds()));
        Optional<String> refused = apiClient.failure();
        if (refused.isPresent() || token.failure().isPresent()) {
            answer.withData(
                    "reason",
                    Stream.concat(token.failure().stream(), refused.stream()).collect(Collectors.joining("; ")));
        }
        return answer.status(refused.isEmpty()
                        && (token.issuedAt().isPresent() || token.failure().isEmpty()))
                .build();
    }
}

package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.AllTokenEvents;
import io.github.perfectgym4j.internal.token.MemoryTokenStore;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.SignIn;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.internal.token.TokenLog;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** This library's {@link TokenHolder}, put together as {@code PerfectGym.builder()} does it. */
final class PerfectGymTokens implements TokenSource {

    private final OAuthClient oauth;
    private final SettingsSource settings;
    private final TokenHolder holder;

    PerfectGymTokens(URI endpoint) {
        oauth = RestClientBuilder.newBuilder()
                .baseUri(endpoint)
                .followRedirects(false)
                .build(OAuthClient.class);
        settings = SettingsSource.fixed(new Settings(
                Settings.address(endpoint.toString(), false),
                Optional.of(new Login("api-user", Secret.of("secret"))),
                Optional.empty(),
                TokenSettings.DEFAULTS));
        holder = new TokenHolder(
                settings,
                new SignIn(oauth),
                new MemoryTokenStore(),
                TimeSource.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                new AllTokenEvents(List.of(new TokenLog())));
    }

    @Override
    public Proof token() {
        return holder.proof();
    }

    Caller caller() {
        return new Caller(settings, holder);
    }

    @Override
    public void close() {
        holder.close();
        oauth.close();
    }
}

package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.config.ConnectionSettings;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import io.github.perfectgym4j.internal.rest.ConnectionOwner;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import io.github.perfectgym4j.internal.token.OAuthClient;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The MicroProfile clients of one {@link PerfectGym}, and the connections that they share: one pool for calls, and one for files, which their
 * readers may keep for long.
 */
final class Connections implements AutoCloseable {

    private final SettingsSource settings;
    private final ConnectionSettings numbers;
    private final CallSettings limits;
    private final String apiPath;
    private final Optional<SharedConnections> ofCalls;
    private final Optional<SharedConnections> ofFiles;
    private final OAuthClient oauth;

    /** Without a version of the API, the addresses are those of the interfaces. */
    Connections(SettingsSource settings, ConnectionSettings numbers, CallSettings limits, String apiPath) {
        this.settings = settings;
        this.numbers = numbers;
        this.limits = limits;
        this.apiPath = apiPath;
        this.ofCalls = SharedConnections.of(this::owner, limits);
        this.ofFiles = SharedConnections.of(this::owner, limits);
        this.oauth = client(OAuthClient.class);
    }

    private ConnectionOwner owner() {
        RestClientBuilder builder = builder().property(ConnectionSettings.POOL_SIZE, numbers.poolSize());
        SharedConnections.prepare(builder, limits);
        return builder.build(ConnectionOwner.class);
    }

    private RestClientBuilder builder() {
        return RestClientBuilder.newBuilder()
                .baseUri(settings.current().url())
                .followRedirects(false)
                .connectTimeout(numbers.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(numbers.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    <T extends ApiInterface> T client(Class<T> type) {
        RestClientBuilder builder = builder();
        if (apiPath != null) {
            builder.property(Settings.API_PATH, apiPath);
        }
        boolean forFiles = (Class<?>) type == TenantFiles.class || (Class<?>) type == OtherFiles.class;
        (forFiles ? ofFiles : ofCalls).ifPresent(shared -> shared.useIn(builder));
        return builder.build(type);
    }

    OAuthClient oauth() {
        return oauth;
    }

    CallSettings limits() {
        return limits;
    }

    @Override
    public void close() {
        oauth.close();
        ofCalls.ifPresent(SharedConnections::close);
        ofFiles.ifPresent(SharedConnections::close);
    }
}

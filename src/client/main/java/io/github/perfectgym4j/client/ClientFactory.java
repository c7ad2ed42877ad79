package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import io.github.perfectgym4j.internal.token.OAuthClient;
import io.github.perfectgym4j.internal.token.TimeSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.v1.member.MemberAuthentication;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v2.wire.EntitySets;
import io.github.perfectgym4j.v2.wire.SetsClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/**
 * Makes the API's interfaces for {@link PerfectGym}: one MicroProfile client for each type, and a thin proxy around it that does what the
 * interceptor does in CDI, and says who is calling. All share the connections of the token endpoint's client, which is made first and closed
 * last.
 */
final class ClientFactory implements AutoCloseable {

    /** For all interfaces together. RESTEasy's own default is 50 for each; beyond it, calls wait for each other. */
    private static final int POOL_SIZE = 200;

    private final SettingsSource settings;
    private final Authentication application;
    private final Authentication apiClient;
    private final Optional<TokenHolder> tokens;
    private final OAuthClient oauth;
    private final Optional<SharedConnections> connections;
    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Map<Class<?>, ApiInterface> clients = new ConcurrentHashMap<>();
    private final Calls calls = new Calls(List.of());
    private volatile boolean closed;

    ClientFactory(
            SettingsSource settings,
            Authentication application,
            Authentication apiClient,
            TokenHolder tokens,
            OAuthClient oauth,
            Duration connectTimeout,
            Duration readTimeout) {
        this.settings = settings;
        this.application = application;
        this.apiClient = apiClient;
        this.tokens = Optional.ofNullable(tokens);
        this.oauth = oauth;
        this.connections = SharedConnections.of(oauth);
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
    }

    static OAuthClient oauth(SettingsSource settings, Duration connectTimeout, Duration readTimeout) {
        return builder(settings, connectTimeout, readTimeout)
                .property(SharedConnections.POOL_SIZE, POOL_SIZE)
                .build(OAuthClient.class);
    }

    private static RestClientBuilder builder(SettingsSource settings, Duration connectTimeout, Duration readTimeout) {
        return RestClientBuilder.newBuilder()
                .baseUri(settings.current().url())
                .followRedirects(false)
                .connectTimeout(connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(readTimeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An interface that acts for the club; one that acts for members fails at each call, for want of one. */
    <T extends ApiInterface> T client(Class<T> type) {
        return client(
                type,
                registers(type, MemberTokenFilter.class)
                        ? new MemberAuthentication(Optional::empty, TimeSource.SYSTEM)
                        : registers(type, ApiClientFilter.class) ? apiClient : application);
    }

    /** An interface that acts for a member. */
    <T extends ApiInterface> T client(Class<T> type, MemberToken member) {
        if (!registers(type, MemberTokenFilter.class)) {
            throw new IllegalArgumentException(type.getName() + " acts for the club, not for a member: take its"
                    + " Member…Client, or call client(type) without a member");
        }
        return client(type, new MemberAuthentication(() -> Optional.of(member), TimeSource.SYSTEM));
    }

    private <T extends ApiInterface> T client(Class<T> type, Authentication authentication) {
        if (closed) {
            throw new ClientClosedException();
        }
        Object client = clients.computeIfAbsent(type, this::create);
        Calls asCaller = calls.as(new Caller(settings, authentication));
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> asCaller.call(method, arguments, () -> send(client, method, arguments))));
    }

    private ApiInterface create(Class<?> type) {
        RestClientBuilder builder = builder(settings, connectTimeout, readTimeout);
        if (type != TenantFiles.class && type != OtherFiles.class) {
            // Not for files: whoever keeps many of them open must not be in the way of calls.
            connections.ifPresent(shared -> shared.useIn(builder));
        }
        return builder.build(type.asSubclass(ApiInterface.class));
    }

    private static boolean registers(Class<?> type, Class<?> filter) {
        return Arrays.stream(type.getAnnotationsByType(RegisterProvider.class))
                .anyMatch(provider -> provider.value() == filter);
    }

    private Object send(Object client, Method method, Object[] arguments) throws Exception {
        if (closed) {
            throw new ClientClosedException();
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw e;
        }
    }

    /** The sets make their calls themselves, so that these name the sets. */
    EntitySets sets() {
        if (closed) {
            throw new ClientClosedException();
        }
        Object client = clients.computeIfAbsent(SetsClient.class, this::create);
        SetsClient sets = (SetsClient) Proxy.newProxyInstance(
                SetsClient.class.getClassLoader(),
                new Class<?>[] {SetsClient.class},
                (proxy, method, arguments) -> send(client, method, arguments));
        return new EntitySets(calls.as(new Caller(settings, apiClient)), sets);
    }

    PerfectGymFiles files() {
        return new PerfectGymFiles(settings, client(TenantFiles.class), client(OtherFiles.class));
    }

    Optional<TokenStatus> tokenStatus() {
        return tokens.map(TokenHolder::status);
    }

    @Override
    public void close() {
        closed = true;
        tokens.ifPresent(TokenHolder::close);
        clients.values().forEach(ApiInterface::close);
        clients.clear();
        oauth.close();
    }
}

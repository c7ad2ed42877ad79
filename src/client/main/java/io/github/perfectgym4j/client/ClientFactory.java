package io.github.perfectgym4j.client;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.auth.AuthenticationChooser;
import io.github.perfectgym4j.internal.auth.ChosenAuthentication;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.CallLimits;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.call.ErrorResponseException;
import io.github.perfectgym4j.internal.call.Languages;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.file.FileOpener;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/**
 * The factory of the API's interfaces for {@link PerfectGym}: one MicroProfile client for each type, and a thin proxy around it in place of
 * the CDI interceptor, which also sets the caller.
 */
final class ClientFactory implements AutoCloseable {

    private final SettingsSource settings;
    private final Authentication application;
    private final Authentication apiClient;
    private final Optional<TokenHolder> tokens;
    private final Connections connections;
    private final Map<Class<?>, ApiInterface> clients = new ConcurrentHashMap<>();
    private final Calls calls;
    private volatile boolean closed;

    ClientFactory(
            SettingsSource settings,
            AuthenticationChooser chooser,
            TokenHolder tokens,
            Connections connections,
            List<CallEvents> events,
            Optional<AcceptLanguage> language) {
        this.settings = settings;
        this.application = chooser.ofApplication();
        this.apiClient = new ChosenAuthentication(chooser::ofApiClient);
        this.tokens = Optional.ofNullable(tokens);
        this.connections = connections;
        this.calls =
                new Calls(events, new CallLimits(connections::limits), new Languages(Optional::empty, () -> language));
    }

    /** An interface that acts for the club; one that acts for members fails at each call, because it has no token. */
    <T extends ApiInterface> T client(Class<T> type) {
        return client(calls, type);
    }

    /** The same, with a call time-out of its own. */
    <T extends ApiInterface> T client(Class<T> type, Duration timeout) {
        return client(calls.within(timeout), type);
    }

    /** The same, with answers in other languages. */
    <T extends ApiInterface> T client(Class<T> type, AcceptLanguage languages) {
        return client(calls.in(languages), type);
    }

    private <T extends ApiInterface> T client(Calls within, Class<T> type) {
        return client(
                within,
                type,
                registers(type, MemberTokenFilter.class)
                        ? new MemberAuthentication(Optional::empty)
                        : registers(type, ApiClientFilter.class) ? apiClient : application);
    }

    /** An interface that acts for a member. */
    <T extends ApiInterface> T client(Class<T> type, MemberToken member) {
        return client(calls, type, member);
    }

    /** The same, with a call time-out of its own. */
    <T extends ApiInterface> T client(Class<T> type, MemberToken member, Duration timeout) {
        return client(calls.within(timeout), type, member);
    }

    private <T extends ApiInterface> T client(Calls within, Class<T> type, MemberToken member) {
        if (!registers(type, MemberTokenFilter.class)) {
            throw new IllegalArgumentException(type.getName() + " acts for the club, not for a member: take its"
                    + " Member…Client, or call client(type) without a member");
        }
        return client(within, type, new MemberAuthentication(() -> Optional.of(member)));
    }

    private <T extends ApiInterface> T client(Calls within, Class<T> type, Authentication authentication) {
        if (closed) {
            throw new ClientClosedException();
        }
        Object client = clients.computeIfAbsent(type, this::create);
        Calls asCaller = within.as(new Caller(settings, authentication));
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> asCaller.call(method, arguments, () -> send(client, method, arguments))));
    }

    private ApiInterface create(Class<?> type) {
        return connections.client(type.asSubclass(ApiInterface.class));
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
            requireOpenSince(e.getCause());
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Closing interrupts running calls, with a different exception at each stage; an answer of the server still counts. */
    private void requireOpenSince(Throwable thrown) {
        if (!closed
                || !(thrown instanceof Exception)
                || ErrorResponseException.in(thrown).isPresent()) {
            return;
        }
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PerfectGymException known) {
                if (known instanceof ClientClosedException || known.status().isPresent()) {
                    return;
                }
                // A filter's: nothing was sent.
                throw new ClientClosedException(false, thrown);
            }
        }
        throw new ClientClosedException(
                Call.current().map(Call::changesSomething).orElse(false), thrown);
    }

    /** The same object, which ends in {@link ClientClosedException} as all calls do. */
    <T> T whileOpen(Class<T> type, T object) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> send(object, method, arguments)));
    }

    /** The sets make their calls themselves, so that these name the sets. */
    EntitySets sets() {
        return sets(calls);
    }

    /** The same, with a call time-out of its own. */
    EntitySets sets(Duration timeout) {
        return sets(calls.within(timeout));
    }

    /** The same, with answers in other languages. */
    EntitySets sets(AcceptLanguage languages) {
        return sets(calls.in(languages));
    }

    private EntitySets sets(Calls within) {
        if (closed) {
            throw new ClientClosedException();
        }
        return new EntitySets(within.as(new Caller(settings, apiClient)), plain(SetsClient.class));
    }

    /** Files are opened by calls that know their addresses. */
    PerfectGymFiles files() {
        if (closed) {
            throw new ClientClosedException();
        }
        return new FileOpener(
                settings,
                calls.as(new Caller(settings, application)),
                plain(TenantFiles.class),
                plain(OtherFiles.class));
    }

    /** An interface without the proxy, for code that makes the calls itself. */
    private <T extends ApiInterface> T plain(Class<T> type) {
        Object client = clients.computeIfAbsent(type, this::create);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> send(client, method, arguments)));
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
        connections.close();
    }
}

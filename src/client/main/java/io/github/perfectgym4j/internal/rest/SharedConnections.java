package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.CallSettings;
import jakarta.ws.rs.core.Configurable;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Lets several interfaces use the connections of one. MicroProfile REST Client gives each interface a pool of its own, so that an application
 * which calls five areas of the API opens five connections to the same server, and one more to the token endpoint.
 *
 * <p>MicroProfile knows no way to share, RESTEasy does: an HTTP engine that is registered like a provider is used in place of a new one. Under
 * another implementation nothing is shared, and each interface keeps its own connections.
 *
 * <p>What is shared is also guarded: see {@link GuardedHttpClient}.
 */
public final class SharedConnections implements AutoCloseable {

    /**
     * Name of the property that allows to share: 1 in the library's defaults under {@code perfectgym/property/}, anything else forbids it.
     */
    public static final String PROPERTY = "io.github.perfectgym4j.shared-connections";

    private static final String CHECKOUT_TIMEOUT = "resteasy.connectionCheckoutTimeout";

    private static final System.Logger LOG = System.getLogger(SharedConnections.class.getName());

    private final HttpClients first;
    private final GuardedHttpClient guarded;
    private final Object proxy;

    private SharedConnections(HttpClients first, GuardedHttpClient guarded) {
        this.first = first;
        this.guarded = guarded;
        this.proxy = Proxy.newProxyInstance(first.type().getClassLoader(), first.interfaces(), guarded);
    }

    /**
     * Makes connections.
     *
     * @param owners makes an interface whose connections are used; once now, and again whenever they have become unusable
     * @param limits what an answer may be like
     * @return the connections, or nothing if they cannot be shared
     */
    public static Optional<SharedConnections> of(Supplier<? extends ApiInterface> owners, CallSettings limits) {
        ApiInterface owner = owners.get();
        try {
            Optional<HttpClients> found = HttpClients.of(owner);
            if (found.isPresent()) {
                return Optional.of(
                        new SharedConnections(found.get(), new GuardedHttpClient(found.get(), owners, limits)));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "connections cannot be shared", e);
        }
        owner.close();
        return Optional.empty();
    }

    /**
     * Prepares the builder of an interface whose connections will be used: waiting for one is limited.
     *
     * @param builder the builder
     * @param limits how long a call waits
     */
    public static void prepare(RestClientBuilder builder, CallSettings limits) {
        builder.property(CHECKOUT_TIMEOUT, List.of(limits.connectionWait().toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Makes a client use these connections. Closing the client leaves them open.
     *
     * @param client the client to be
     */
    public void useIn(Configurable<?> client) {
        try {
            client.register(first.engineOver(proxy));
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "connections are not shared", e);
        }
    }

    @Override
    public void close() {
        guarded.close();
    }
}

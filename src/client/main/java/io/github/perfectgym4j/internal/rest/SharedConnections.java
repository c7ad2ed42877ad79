package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.api.ApiInterface;
import jakarta.ws.rs.core.Configurable;
import java.lang.System.Logger.Level;
import java.lang.reflect.Constructor;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Lets several interfaces use the connections of one. MicroProfile REST Client gives each interface a pool of its own, so that an application
 * which calls five areas of the API opens five connections to the same server, and one more to the token endpoint.
 *
 * <p>MicroProfile knows no way to share, RESTEasy does: an HTTP engine that is registered like a provider is used in place of a new one. The
 * library does not depend on RESTEasy, so its methods are looked up on the objects; under another implementation nothing is found, and each
 * interface keeps its own connections.
 */
public final class SharedConnections {

    /**
     * Name of the property that allows to share: 1 in the library's defaults under {@code perfectgym/property/}, anything else forbids it.
     */
    public static final String PROPERTY = "io.github.perfectgym4j.shared-connections";

    /** Name of RESTEasy's property for the number of connections at once. */
    public static final String POOL_SIZE = "resteasy.connectionPoolSize";

    private static final System.Logger LOG = System.getLogger(SharedConnections.class.getName());

    private static final String CLIENT_PROXY = "org.jboss.resteasy.microprofile.client.RestClientProxy";
    private static final String HTTP_CLIENT = "org.apache.http.client.HttpClient";

    private final Object owners;
    private final Object httpClient;
    private final Constructor<?> constructor;

    private SharedConnections(Object owners, Object httpClient, Constructor<?> constructor) {
        this.owners = owners;
        this.httpClient = httpClient;
        this.constructor = constructor;
    }

    /**
     * Finds the connections of a client.
     *
     * @param owner a client made by {@link RestClientBuilder}; it has to be closed after all who share its connections
     * @return its connections, or nothing if they cannot be shared
     */
    public static Optional<SharedConnections> of(ApiInterface owner) {
        try {
            Optional<Class<?>> clientProxy = type(CLIENT_PROXY, owner.getClass());
            if (clientProxy.isEmpty()) {
                return Optional.empty();
            }
            Object client = clientProxy.get().getMethod("getClient").invoke(owner);
            Object engine = client.getClass().getMethod("httpEngine").invoke(client);
            Object httpClient = engine.getClass().getMethod("getHttpClient").invoke(engine);
            Optional<Class<?>> httpClientType = type(HTTP_CLIENT, httpClient.getClass());
            if (httpClientType.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new SharedConnections(
                    engine, httpClient, engine.getClass().getConstructor(httpClientType.get(), boolean.class)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "connections cannot be shared", e);
            return Optional.empty();
        }
    }

    /**
     * Makes a client use these connections. Closing the client leaves them open.
     *
     * @param client the client to be, or a feature's view of it
     */
    public void useIn(Configurable<?> client) {
        try {
            // An engine of its own, as the runtime expects it, that does not close what it was given.
            Object engine = constructor.newInstance(httpClient, false);
            copy("getResponseBufferSize", "setResponseBufferSize", int.class, engine);
            copy("isFollowRedirects", "setFollowRedirects", boolean.class, engine);
            client.register(engine);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "connections are not shared", e);
        }
    }

    private void copy(String getter, String setter, Class<?> type, Object engine) throws ReflectiveOperationException {
        Object value = owners.getClass().getMethod(getter).invoke(owners);
        engine.getClass().getMethod(setter, type).invoke(engine, value);
    }

    private static Optional<Class<?>> type(String name, Class<?> implementation) {
        for (Class<?> c = implementation; c != null; c = c.getSuperclass()) {
            for (Class<?> type : c.getInterfaces()) {
                Optional<Class<?>> found = type.getName().equals(name) ? Optional.of(type) : type(name, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

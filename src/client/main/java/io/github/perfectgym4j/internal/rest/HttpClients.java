package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.api.ApiInterface;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Access to the HTTP client of RESTEasy below an interface. The library does not depend on RESTEasy or its HTTP client, so their types are looked
 * up on the objects; under another implementation nothing is found.
 *
 * @param owner the interface
 * @param engine RESTEasy's engine
 * @param client Apache HttpClient
 * @param type Apache's interface of it
 * @param constructor makes an engine that uses a client and does not close it
 */
record HttpClients(ApiInterface owner, Object engine, Object client, Class<?> type, Constructor<?> constructor) {

    private static final String CLIENT_PROXY = "org.jboss.resteasy.microprofile.client.RestClientProxy";
    private static final String HTTP_CLIENT = "org.apache.http.client.HttpClient";

    /**
     * Finds the HTTP client of an interface.
     *
     * @throws ReflectiveOperationException if it is another one than expected
     */
    static Optional<HttpClients> of(ApiInterface owner) throws ReflectiveOperationException {
        Optional<Class<?>> clientProxy = type(CLIENT_PROXY, owner.getClass());
        if (clientProxy.isEmpty()) {
            return Optional.empty();
        }
        Object restClient = clientProxy.get().getMethod("getClient").invoke(owner);
        Object engine = restClient.getClass().getMethod("httpEngine").invoke(restClient);
        Object client = engine.getClass().getMethod("getHttpClient").invoke(engine);
        Optional<Class<?>> type = type(HTTP_CLIENT, client.getClass());
        return type.isEmpty()
                ? Optional.empty()
                : Optional.of(new HttpClients(
                        owner,
                        engine,
                        client,
                        type.get(),
                        engine.getClass().getConstructor(type.get(), boolean.class)));
    }

    /** The types that RESTEasy uses the client by. */
    Class<?>[] interfaces() {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> c = client.getClass(); c != null; c = c.getSuperclass()) {
            for (Class<?> implemented : c.getInterfaces()) {
                if (Modifier.isPublic(implemented.getModifiers())) {
                    all.add(implemented);
                }
            }
        }
        return all.toArray(Class<?>[]::new);
    }

    /** An engine as RESTEasy expects it: of its own for each interface. */
    Object engineOver(Object httpClient) throws ReflectiveOperationException {
        Object made = constructor.newInstance(httpClient, false);
        copy("getResponseBufferSize", "setResponseBufferSize", int.class, made);
        copy("isFollowRedirects", "setFollowRedirects", boolean.class, made);
        return made;
    }

    private void copy(String getter, String setter, Class<?> of, Object made) throws ReflectiveOperationException {
        Object value = engine.getClass().getMethod(getter).invoke(engine);
        made.getClass().getMethod(setter, of).invoke(made, value);
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

package io.github.perfectgym4j.internal.cdi;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Takes {@link ConnectionSharing} away from RESTEasy when the application ends. RESTEasy keeps the listeners of each class loader in a map with
 * weak keys and strong values, so that a listener out of the application would keep all of the application's classes alive.
 */
public class ListenerRelease implements Extension {

    private static final System.Logger LOG = System.getLogger(ListenerRelease.class.getName());
    private static final String LISTENERS = "org.jboss.resteasy.microprofile.client.RestClientListeners";

    /**
     * At the end of the application.
     *
     * @param end the container's event
     */
    void release(@Observes BeforeShutdown end) {
        try {
            ClassLoader runtime = RestClientBuilder.newBuilder().getClass().getClassLoader();
            Field known = Class.forName(LISTENERS, true, runtime).getDeclaredField("map");
            known.setAccessible(true);
            if (known.get(null) instanceof Map<?, ?> byLoader) {
                byLoader.values().removeIf(ListenerRelease::isOurs);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "another runtime than RESTEasy, or another version", e);
        }
    }

    private static boolean isOurs(Object listeners) {
        return listeners instanceof Collection<?> all && all.stream().anyMatch(ConnectionSharing.class::isInstance);
    }
}

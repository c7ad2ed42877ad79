package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import io.github.perfectgym4j.internal.rest.ConnectionOwner;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * Lets the injected interfaces use {@link InjectedConnections}: one pool in place of one for each interface.
 *
 * <p>An interface with a configuration of its own keeps its own connections, because time-outs, proxy and trust store belong to these; so does
 * one that is built by hand, because only the container reads the property {@link SharedConnections#PROPERTY} from the configuration.
 */
public class ConnectionSharing implements RestClientListener {

    private static final System.Logger LOG = System.getLogger(ConnectionSharing.class.getName());

    @Override
    public void onNewClient(Class<?> type, RestClientBuilder builder) {
        if (!Integer.valueOf(1).equals(builder.getConfiguration().getProperty(SharedConnections.PROPERTY))
                || !ApiInterface.class.isAssignableFrom(type)
                || isConfiguredOnItsOwn(type)) {
            return;
        }
        if (type == ConnectionOwner.class) {
            SharedConnections.prepare(builder, CallSettings.read(ConfigProvider.getConfig()));
            return;
        }
        connections(type).ifPresent(shared -> shared.useIn(builder));
    }

    private static boolean isConfiguredOnItsOwn(Class<?> type) {
        InterfaceKey keys = new InterfaceKey(type.getName());
        return StreamSupport.stream(
                        ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .anyMatch(keys::isOne);
    }

    private static Optional<SharedConnections> connections(Class<?> type) {
        try {
            InjectedConnections all =
                    CDI.current().select(InjectedConnections.class).get();
            return type == TenantFiles.class || type == OtherFiles.class ? all.ofFiles() : all.ofCalls();
        } catch (RuntimeException e) {
            // The interface itself reports the fault.
            LOG.log(Level.DEBUG, "connections are not shared", e);
            return Optional.empty();
        }
    }
}

package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import io.github.perfectgym4j.internal.token.OAuthClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * Lets the injected interfaces use the connections of the token endpoint's, which every application has: one pool in place of one for each
 * interface. The container closes it with the application.
 *
 * <p>An interface with a configuration of its own keeps its own connections, because time-outs, proxy and trust store belong to these; so does
 * one that is built by hand, because only the container reads the property {@link SharedConnections#PROPERTY} from the configuration.
 */
public class ConnectionSharing implements RestClientListener {

    private static final System.Logger LOG = System.getLogger(ConnectionSharing.class.getName());

    @Override
    public void onNewClient(Class<?> type, RestClientBuilder builder) {
        if (!Integer.valueOf(1).equals(builder.getConfiguration().getProperty(SharedConnections.PROPERTY))
                || type == OAuthClient.class
                || !ApiInterface.class.isAssignableFrom(type)
                || isConfiguredOnItsOwn(type)) {
            return;
        }
        connections().ifPresent(shared -> shared.useIn(builder));
    }

    private static boolean isConfiguredOnItsOwn(Class<?> type) {
        InterfaceKey keys = new InterfaceKey(type.getName());
        return StreamSupport.stream(
                        ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .anyMatch(keys::isOne);
    }

    private static Optional<SharedConnections> connections() {
        try {
            return owner(CDI.current().getBeanManager()).flatMap(SharedConnections::of);
        } catch (RuntimeException e) {
            // The interface itself will say what is wrong.
            LOG.log(Level.DEBUG, "connections are not shared", e);
            return Optional.empty();
        }
    }

    /** The interface itself and not CDI's proxy, which hides whose connections it has. */
    private static Optional<ApiInterface> owner(BeanManager beans) {
        Bean<?> bean = beans.resolve(beans.getBeans(OAuthClient.class, RestClient.LITERAL));
        if (bean == null || bean.getScope() != ApplicationScoped.class) {
            return Optional.empty();
        }
        return Optional.of(instance(beans, bean))
                .filter(ApiInterface.class::isInstance)
                .map(ApiInterface.class::cast);
    }

    private static <T> T instance(BeanManager beans, Bean<T> bean) {
        return beans.getContext(bean.getScope()).get(bean, beans.createCreationalContext(bean));
    }
}

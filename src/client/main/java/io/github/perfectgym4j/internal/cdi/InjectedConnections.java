package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.internal.rest.SharedConnections;
import io.github.perfectgym4j.internal.token.OAuthClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Lets the injected interfaces use the connections of the token endpoint's, which every application has: one pool in place of one for each
 * interface. The container closes it with the application.
 *
 * <p>An interface that is built by hand keeps its own connections: only the container reads the property {@link #PROPERTY} from the
 * configuration. And as soon as one interface of the library has a configuration of its own, nothing is shared: a feature is not told which
 * interface it is for, and time-outs, proxy and trust store belong to the connections. Only for the library's interfaces, therefore: an
 * application's own keys for an interface of its own are not known here.
 */
public class InjectedConnections implements Feature {

    /**
     * Name of the property that allows to share: 1 in the library's defaults under {@code perfectgym/property/}, anything else forbids it.
     */
    public static final String PROPERTY = "io.github.perfectgym4j.shared-connections";

    private static final String POOL_SIZE = "resteasy.connectionPoolSize";
    private static final System.Logger LOG = System.getLogger(InjectedConnections.class.getName());

    /** For the runtime, which creates one for each interface. */
    public InjectedConnections() {}

    @Override
    public boolean configure(FeatureContext context) {
        if (!Integer.valueOf(1).equals(context.getConfiguration().getProperty(PROPERTY))) {
            return false;
        }
        Optional<SharedConnections> connections = connections();
        connections.ifPresent(shared -> {
            shared.useIn(context);
            // Nobody needs them any more, and RESTEasy copies all properties several times in each call.
            context.property(PROPERTY, null).property(POOL_SIZE, null);
        });
        return connections.isPresent();
    }

    private static Optional<SharedConnections> connections() {
        try {
            return anInterfaceIsConfiguredOnItsOwn()
                    ? Optional.empty()
                    : owner(CDI.current().getBeanManager()).flatMap(SharedConnections::of);
        } catch (RuntimeException e) {
            // The interface itself will say what is wrong.
            LOG.log(Level.DEBUG, "connections are not shared", e);
            return Optional.empty();
        }
    }

    private static boolean anInterfaceIsConfiguredOnItsOwn() {
        return StreamSupport.stream(
                        ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .anyMatch(InterfaceKey::isOne);
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

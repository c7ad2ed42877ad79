package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.auth.ProofSender;
import io.github.perfectgym4j.internal.config.ConfigurationCheck;
import io.github.perfectgym4j.internal.config.Precedence;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.System.Logger.Level;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Checks the configuration at the start of the application: a fault is logged in one line, or ends the start. An extension, because only
 * its event can end the start on every container.
 */
public class StartCheck implements Extension {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private static final String URL_OF_INTERFACES = Settings.CONFIG_KEY + "/mp-rest/url";

    /**
     * When everything else about the deployment is right.
     *
     * @param end the container's event
     * @param beans the application's beans
     */
    void check(@Observes AfterDeploymentValidation end, BeanManager beans) {
        Config config = ConfigProvider.getConfig();
        try {
            boolean own = bringsAuthentication(beans);
            Settings settings = ConfigurationCheck.read(config);
            requireOwnOrigin(settings, config);
            ConfigurationCheck.requireCredentials(settings, own);
            requireCallTimeouts(config, beans);
            Precedence.tell(settings, Settings.subdomain(config), own);
        } catch (ConfigurationException e) {
            if (isToFail(config)) {
                end.addDeploymentProblem(e);
            } else {
                LOG.log(
                        Level.ERROR,
                        "PGYM0040 The configuration is wrong, and calls of PerfectGym will fail: {0}",
                        e.getMessage());
            }
        }
    }

    private static boolean bringsAuthentication(BeanManager beans) {
        try {
            return beans.resolve(beans.getBeans(Authentication.class)) != null;
        } catch (AmbiguousResolutionException e) {
            throw new ConfigurationException("more than one bean of type " + Authentication.class.getName());
        }
    }

    /** The runtime reads an address of its own, which is {@code perfectgym.url} by default. */
    private static void requireOwnOrigin(Settings settings, Config config) {
        Optional<String> url = config.getOptionalValue(URL_OF_INTERFACES, String.class);
        try {
            if (url.isPresent()) {
                ProofSender.requireOwnOrigin(settings, new URI(url.get().strip()));
            }
        } catch (URISyntaxException e) {
            throw new ConfigurationException(URL_OF_INTERFACES + " is not an address");
        }
    }

    /** Those of single interfaces: a wrong one would be noticed at the first call. */
    private static void requireCallTimeouts(Config config, BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(ApiInterface.class, Any.Literal.INSTANCE)) {
            for (Type type : bean.getTypes()) {
                if (type instanceof Class<?> api && api.isInterface()) {
                    CallSettings.DEFAULTS.callTimeoutOf(config, api);
                }
            }
        }
    }

    private static boolean isToFail(Config config) {
        try {
            return Settings.isFailFast(config);
        } catch (ConfigurationException e) {
            return false;
        }
    }
}

package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Log of which of two configured values is used: written once, when an application starts or a client is built. */
public final class Precedence {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private Precedence() {}

    /**
     * Logs which is used.
     *
     * @param settings the values in force
     * @param subdomain the tenant's name, if it was given
     * @param ownAuthentication whether the application brings an authentication of its own
     */
    public static void tell(Settings settings, Optional<String> subdomain, boolean ownAuthentication) {
        String host = settings.url().getHost();
        if (subdomain.isPresent()
                && !Settings.addressOfTenant(subdomain.get()).getHost().equalsIgnoreCase(host)) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0041 perfectgym.url is used ({0}), and not perfectgym.subdomain ({1})",
                    host,
                    subdomain.get());
        }
        boolean login = settings.login().isPresent();
        if (ownAuthentication && login) {
            LOG.log(
                    Level.INFO,
                    "PGYM0044 The application brings an authentication of its own: that is used, and not perfectgym.username");
        } else if (login && settings.apiClient().isPresent()) {
            LOG.log(
                    Level.INFO,
                    "PGYM0042 perfectgym.username is used where both are possible, perfectgym.client-id only where nothing else is");
        }
    }
}

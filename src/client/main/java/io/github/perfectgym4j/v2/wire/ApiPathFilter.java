package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.client.config.Settings;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Configuration;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends requests to another version of the API than the one that the interfaces name, for tenants that are behind. Links of pages already
 * lead to the version that wrote them.
 */
final class ApiPathFilter implements ClientRequestFilter {

    private static final String OWN = "v2.2";
    private static final String OWN_PART = "/" + OWN + "/";

    private final String part;

    private ApiPathFilter(String path) {
        part = "/" + path + "/";
    }

    /** The filter that an interface needs, if any: by its property in Java SE, by the configuration otherwise. */
    static Optional<ApiPathFilter> of(Configuration interfaces) {
        Object property = interfaces.getProperty(Settings.API_PATH);
        Optional<String> path =
                property == null ? Settings.apiPath(ConfigProvider.getConfig()) : Optional.of(property.toString());
        return path.filter(version -> !version.equals(OWN)).map(ApiPathFilter::new);
    }

    @Override
    public void filter(ClientRequestContext request) {
        String address = request.getUri().toString();
        int query = address.indexOf('?');
        int at = address.indexOf(OWN_PART);
        if (at >= 0 && (query < 0 || at < query)) {
            request.setUri(URI.create(address.substring(0, at) + part + address.substring(at + OWN_PART.length())));
        }
    }
}

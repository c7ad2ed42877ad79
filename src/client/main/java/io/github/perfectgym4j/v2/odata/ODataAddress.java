package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.internal.rest.Origin;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the options of a query into the address of a request, or sends the request to the address that a page leads to, before anybody
 * decides about credentials for it.
 */
@Priority(Priorities.AUTHENTICATION - 1)
class ODataAddress implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        String options = request.getHeaderString(RequestOptions.HEADER);
        request.getHeaders().remove(RequestOptions.HEADER);
        if (options == null || options.isEmpty()) {
            return;
        }
        request.setUri(
                options.startsWith("?") ? URI.create(request.getUri() + options) : followed(request.getUri(), options));
    }

    /** The options in a form that fits into a header: a query with its question mark, or an address. */
    static String written(RequestOptions options) {
        if (options.link() != null) {
            return options.link();
        }
        Map<String, String> pairs = options.options();
        return pairs.isEmpty()
                ? ""
                : pairs.entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The address of the next page. Behind a proxy that takes encryption off, a server writes links in plain http: they are followed
     * encrypted, like the request that got them.
     */
    private static URI followed(URI base, String link) {
        URI target;
        try {
            target = base.resolve(new URI(link.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new UnreadableAnswerException("@odata.nextLink: not an address", null);
        }
        if (target.getHost() == null
                || target.getRawUserInfo() != null
                || !base.getHost().equalsIgnoreCase(target.getHost())) {
            throw new UnreadableAnswerException(
                    "@odata.nextLink: leads to " + target.getHost() + ", not to " + base.getHost()
                            + "; not followed, because credentials go nowhere else",
                    null);
        }
        Origin own = Origin.of(base);
        URI encrypted = own.encrypted(target);
        if (!own.includes(encrypted)) {
            throw new UnreadableAnswerException(
                    "@odata.nextLink: leads to another port or protocol of " + base.getHost()
                            + "; not followed, because credentials go nowhere else",
                    null);
        }
        return encrypted;
    }
}

package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.internal.rest.Origin;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The address of a request with the options of its query, or the one that a page links to. */
final class ODataAddress {

    private ODataAddress() {}

    /** What becomes of the address of a set or row. */
    static UnaryOperator<URI> of(RequestOptions options) {
        if (options.link() != null) {
            String link = options.link();
            return base -> followed(base, link);
        }
        String query = query(options.options());
        return query.isEmpty() ? UnaryOperator.identity() : base -> URI.create(base + query);
    }

    private static String query(Map<String, String> options) {
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of the next page. Behind a proxy that ends encryption, servers write links in plain http: they are followed encrypted. */
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

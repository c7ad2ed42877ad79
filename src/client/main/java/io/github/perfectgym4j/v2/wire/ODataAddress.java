package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.internal.rest.Origin;
import io.github.perfectgym4j.internal.rest.WrittenAddress;
import io.github.perfectgym4j.v2.odata.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address of a request: with the options of its query, or as a page links to it. */
final class ODataAddress {

    private static final Pattern OPTION = Pattern.compile("[^&=]");

    private ODataAddress() {}

    /** The address of a request, from that of the set or row. */
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

    /** The address of the next page. Behind a proxy that terminates TLS, servers write links in plain http: they are followed by https. */
    private static URI followed(URI base, String link) {
        URI target = resolved(base, link);
        if (target.getHost() == null || !base.getHost().equalsIgnoreCase(target.getHost())) {
            throw refused("leads to " + target.getHost() + ", not to " + base.getHost()
                    + "; not followed, because credentials go nowhere else");
        }
        Origin own = Origin.of(base);
        URI encrypted = own.encrypted(target);
        if (!own.includes(encrypted)) {
            throw refused("leads to another port or protocol of " + base.getHost()
                    + "; not followed, because credentials go nowhere else");
        }
        if (encrypted.getRawQuery() == null
                || !OPTION.matcher(encrypted.getRawQuery()).find()) {
            throw refused("has no query; not followed, because it leads to the whole set without any conditions");
        }
        return encrypted;
    }

    private static URI resolved(URI base, String link) {
        try {
            URI target = WrittenAddress.parse(link);
            // URI.resolve would take the last part of the path off (RFC 2396, not RFC 3986).
            return target.getRawPath() != null && target.getRawPath().isEmpty() && target.getRawAuthority() == null
                    ? URI.create(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath() + target)
                    : base.resolve(target);
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        }
    }

    private static UnreadableAnswerException refused(String why) {
        return new UnreadableAnswerException("@odata.nextLink: " + why, null);
    }
}

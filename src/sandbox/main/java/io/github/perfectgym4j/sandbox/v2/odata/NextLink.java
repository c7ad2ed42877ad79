package io.github.perfectgym4j.sandbox.v2.odata;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the page after this one: the same query with another {@code $skip}. */
final class NextLink {

    private static final Set<String> MOVED = Set.of("$skip", "$top");

    private NextLink() {}

    /**
     * Makes the address.
     *
     * @param uri address of this page
     * @param query what was asked
     * @param authority host and port to name instead of those that were asked; empty for these
     * @return absolute address
     */
    static String after(UriInfo uri, Query query, String authority) {
        URI asked = uri.getRequestUri();
        String kept = asked.getRawQuery() == null
                ? ""
                : Stream.of(asked.getRawQuery().split("&"))
                        .filter(parameter -> !MOVED.contains(nameOf(parameter)))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
        String top = query.top() == null ? "" : "$top=" + (query.top() - Page.SIZE) + "&";
        String host = authority.isEmpty() ? asked.getRawAuthority() : authority;
        return asked.getScheme() + "://" + host + asked.getRawPath() + "?" + kept + top + "$skip="
                + (query.skip() + Page.SIZE);
    }

    private static String nameOf(String parameter) {
        return URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }
}

package io.github.perfectgym4j.webhooks.receive;

import io.github.perfectgym4j.client.config.Secret;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The key in the query of an address, {@code ?key=…}. Read by hand, because a servlet's parameters would read a body that looks like a form. */
public final class KeyInQuery {

    private static final String KEY = "key=";

    private KeyInQuery() {}

    /**
     * Finds the key.
     *
     * @param query the query as it was sent; may be null
     * @return the first key; empty if there is none
     */
    public static Optional<Secret> of(String query) {
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .filter(parameter -> parameter.startsWith(KEY))
                        .findFirst()
                        .flatMap(parameter -> decode(parameter.substring(KEY.length())));
    }

    private static Optional<Secret> decode(String value) {
        try {
            return Optional.of(Secret.of(URLDecoder.decode(value, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

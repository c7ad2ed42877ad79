package io.github.perfectgym4j.v2.odata;

import java.util.Map;

/** What a request asks for: options of the query, or a link that already has them. Made by {@link Query} and {@link Shape}. */
public sealed interface RequestOptions permits Query, Shape {

    /**
     * The link to follow in place of the address.
     *
     * @return the link, or null
     */
    String link();

    /**
     * The options, before they are encoded for an address.
     *
     * @return values by name
     */
    Map<String, String> options();
}

package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * An application in which members see the catalogue. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CatalogApplication(String value) implements TextValue {

    /** The web pages for members. */
    public static final CatalogApplication CLIENT_PORTAL = new CatalogApplication("ClientPortal");

    /** An application that uses this API. */
    public static final CatalogApplication API = new CatalogApplication("Api");
}

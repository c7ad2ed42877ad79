package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import java.net.URI;
import java.util.Set;

/**
 * A receiver and its events.
 *
 * @param id key
 * @param url where events are sent; its query may be a secret
 * @param events kinds that are sent
 * @param probe answer to the GET request at the time of registration
 */
public record Webhook(long id, URI url, Set<EventType> events, Answer probe) {

    /** @return the address without its query: receivers keep strangers away by secrets in there */
    public String address() {
        String text = url.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }

    /** @return key and address, without the query */
    @Override
    public String toString() {
        return "Webhook[" + id + ", " + address() + "]";
    }
}

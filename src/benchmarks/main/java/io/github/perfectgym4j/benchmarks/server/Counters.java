package io.github.perfectgym4j.benchmarks.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;

/**
 * What the server has been asked for.
 *
 * @param requests requests, those for a token included
 * @param connections connections on which at least one request came
 * @param handshakes TLS handshakes with certificate and signature; resumed sessions are none
 * @param tokenRequests requests for a token
 */
public record Counters(long requests, long connections, long handshakes, long tokenRequests) {

    /**
     * What has happened since.
     *
     * @param before an earlier reading
     * @return the difference
     */
    public Counters since(Counters before) {
        return new Counters(
                requests - before.requests,
                connections - before.connections,
                handshakes - before.handshakes,
                tokenRequests - before.tokenRequests);
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("requests", requests)
                .add("connections", connections)
                .add("handshakes", handshakes)
                .add("tokenRequests", tokenRequests)
                .build()
                .toString();
    }

    static Counters read(InputStream body) {
        try (JsonReader reader = Json.createReader(body)) {
            JsonObject json = reader.readObject();
            return new Counters(
                    json.getJsonNumber("requests").longValue(),
                    json.getJsonNumber("connections").longValue(),
                    json.getJsonNumber("handshakes").longValue(),
                    json.getJsonNumber("tokenRequests").longValue());
        }
    }
}

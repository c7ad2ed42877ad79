package io.github.perfectgym4j.liberty;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The switches of a sandbox that runs as an application of its own, over HTTP. */
final class SandboxSwitches {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI sandbox;
    private final URI switches;

    SandboxSwitches(URI sandbox) {
        this.sandbox = sandbox;
        this.switches = URI.create(sandbox + "/switches");
    }

    void reset() {
        send(HttpRequest.newBuilder(switches).DELETE());
    }

    void set(String json) {
        send(HttpRequest.newBuilder(switches)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    void revokeAllTokens() {
        send(HttpRequest.newBuilder(URI.create(switches + "/revoke")).POST(BodyPublishers.noBody()));
    }

    /** Adds bookings by the hundred. */
    void fillBookings(int count) {
        answer(HttpRequest.newBuilder(URI.create(sandbox + "/bookings/fill?count=" + count))
                .POST(BodyPublishers.noBody()));
    }

    long signIns() {
        return counts().getJsonNumber("tokenRequests").longValue();
    }

    long requests(String operation) {
        JsonObject requests = counts().getJsonObject("requests");
        return requests.containsKey(operation)
                ? requests.getJsonNumber(operation).longValue()
                : 0;
    }

    private JsonObject counts() {
        JsonObject all = send(HttpRequest.newBuilder(switches).GET());
        return all.containsKey("counts") ? all.getJsonObject("counts") : all;
    }

    private JsonObject send(HttpRequest.Builder request) {
        try (JsonReader reader = Json.createReader(new StringReader(answer(request)))) {
            return reader.readObject();
        }
    }

    private String answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

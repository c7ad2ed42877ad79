package io.github.perfectgym4j.benchmarks.token;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The request for a token by the JDK's own client, for libraries that leave the request to their user. */
final class TokenRequest {

    /** A token and its end. */
    record Token(String value, Instant expiresAt) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    TokenRequest(URI endpoint) {
        this.endpoint = endpoint;
    }

    Token send() throws IOException {
        return read(post("grant_type=client_credentials"));
    }

    CompletableFuture<Token> sendAsync() {
        return client.sendAsync(request("grant_type=client_credentials"), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> read(response.body()));
    }

    private static Token read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            return new Token(answer.getString("access_token"), Instant.now().plusSeconds(answer.getInt("expires_in")));
        }
    }

    private HttpRequest request(String form) {
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    String post(String form) throws IOException {
        try {
            HttpResponse<String> response = client.send(request(form), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

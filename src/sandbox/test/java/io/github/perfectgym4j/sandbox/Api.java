package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Talks to a sandbox over HTTP, on behalf of one account, the way a stranger's program would. */
final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Sandbox sandbox;
    private final String token;

    private Api(Sandbox sandbox, String token) {
        this.sandbox = sandbox;
        this.token = token;
    }

    static Api employee(Sandbox sandbox) {
        return signedIn(sandbox, "api-user", "api-password");
    }

    static Api member(Sandbox sandbox, long id) {
        return signedIn(sandbox, "member" + id + "@example.com", "member" + id);
    }

    static Api anna(Sandbox sandbox) {
        return signedIn(sandbox, "anna@example.com", "anna-password");
    }

    static Api signedIn(Sandbox sandbox, String username, String password) {
        HttpResponse<String> answer = signIn(sandbox, username, password);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Api(sandbox, object(answer.body()).getString("access_token"));
    }

    static HttpResponse<String> signIn(Sandbox sandbox, String username, String password) {
        return form(sandbox, "grant_type=password&username=" + encode(username) + "&password=" + encode(password));
    }

    static HttpResponse<String> form(Sandbox sandbox, String body) {
        return send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/oauth/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + "/" + path))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** Everything in a list of changes, page by page. */
    List<JsonObject> allChanges(String path) {
        List<JsonObject> all = new ArrayList<>();
        long timestamp = 0;
        while (true) {
            List<JsonObject> page = elements(get(path + "timestamp=" + timestamp));
            all.addAll(page);
            if (page.size() < 100) {
                return all;
            }
            timestamp = page.get(99).getJsonNumber("timestamp").longValue();
        }
    }

    HttpResponse<String> put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The elements of an answer that has to be a success. */
    static List<JsonObject> elements(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonArray elements = object(answer.body()).getJsonArray("elements");
        return elements.getValuesAs(JsonObject.class);
    }

    /** The only element of an answer that has to be a success. */
    static JsonObject element(HttpResponse<String> answer) {
        List<JsonObject> elements = elements(answer);
        assertThat(elements).hasSize(1);
        return elements.get(0);
    }

    /** The reasons of an answer that has to be a logical failure, as {@code code} or {@code code/property}. */
    static List<String> refusals(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("property").isEmpty()
                        ? error.getString("code")
                        : error.getString("code") + "/" + error.getString("property"))
                .toList();
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Talks to version 2.2 of a sandbox over HTTP, the way a stranger's program would. */
final class Api22 {

    private final Sandbox sandbox;

    Api22(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** A request below {@code Api/}, with both headers. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + "/" + path))
                .header("X-Client-Id", "sandbox-client")
                .header("X-Client-Secret", "sandbox-secret");
    }

    /** Asks for a set. Options are written as {@code $name=value} and encoded here. */
    HttpResponse<String> odata(String path, String... options) {
        String query = Stream.of(options)
                .map(option -> option.substring(0, option.indexOf('=') + 1)
                        + Api.encode(option.substring(option.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
        return Api.send(request("v2.2/odata/" + path + (query.isEmpty() ? "" : "?" + query)));
    }

    /** The whole answer, which has to be a success. */
    JsonObject answer(String path, String... options) {
        return object(odata(path, options));
    }

    /** The rows of the first page. */
    List<JsonObject> rows(String path, String... options) {
        return answer(path, options).getJsonArray("value").getValuesAs(JsonObject.class);
    }

    /** The keys of the rows of the first page. */
    List<Integer> ids(String path, String... options) {
        return rows(path, options).stream().map(row -> row.getInt("id")).toList();
    }

    /** All rows, page by page. */
    List<JsonObject> allRows(String path, String... options) {
        List<JsonObject> rows = new ArrayList<>();
        JsonObject page = answer(path, options);
        while (true) {
            rows.addAll(page.getJsonArray("value").getValuesAs(JsonObject.class));
            if (!page.containsKey("@odata.nextLink")) {
                return rows;
            }
            page = object(follow(page.getString("@odata.nextLink")));
        }
    }

    HttpResponse<String> follow(String link) {
        return Api.send(HttpRequest.newBuilder(URI.create(link))
                .header("X-Client-Id", "sandbox-client")
                .header("X-Client-Secret", "sandbox-secret"));
    }

    /** The message of a query that has to be refused. */
    String refusal(String path, String... options) {
        HttpResponse<String> answer = odata(path, options);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonObject error = Api.object(answer.body()).getJsonObject("error");
        assertThat(error.getString("code")).isEmpty();
        return error.getString("message");
    }

    HttpResponse<String> post(String command, String json) {
        return Api.send(request("v2.2/" + command)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The result of a command that is asked by GET and has to be done. */
    JsonObject asked(String command) {
        return object(Api.send(request("v2.2/" + command)));
    }

    HttpResponse<String> send(String method, String command, String type, String body) {
        return Api.send(request("v2.2/" + command)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The result of a command that has to be done. */
    JsonObject done(String command, String json) {
        return object(post(command, json));
    }

    /** The codes of a command that has to be refused. */
    List<String> codes(String command, String json) {
        return codes(post(command, json));
    }

    /** The codes of a refusal. */
    static List<String> codes(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(499);
        return Api.object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("code"))
                .toList();
    }

    static JsonObject object(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.object(answer.body());
    }
}

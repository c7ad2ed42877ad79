package io.github.perfectgym4j.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A server that hands out tokens, answers as told, and remembers what it was asked. */
public final class RecordingServer implements AutoCloseable {

    /** A request as it came over the wire. The query is sorted by name and decoded. */
    public record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {

        /** Method, path below the API and query, for example {@code GET Users/User?userId=1}. */
        public String line() {
            return method + " " + path.replaceFirst("^/Api/", "") + (query.isEmpty() ? "" : "?" + query);
        }

        /** First value of a header, or null. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Answer(int status, Map<String, String> headers, byte[] body) {}

    private final HttpServer server;
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Answer> answers = new ArrayDeque<>();

    private RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/Api/oauth/authorize",
                exchange -> send(
                        exchange, json(200, "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}")));
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts a server on a free port. Without further orders it answers with an empty list. */
    public static RecordingServer start() {
        try {
            return new RecordingServer();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A client of this server, in employee mode. */
    public PerfectGym client() {
        return PerfectGym.builder().url(url()).login("api-user", "api-password").build();
    }

    /** Address of the API. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/Api";
    }

    /** The next request, and no later one, is answered with this JSON. */
    public RecordingServer answer(String body) {
        return answer(200, body);
    }

    /** The next request, and no later one, is answered with this status and JSON. */
    public RecordingServer answer(int status, String body) {
        answers.add(json(status, body));
        return this;
    }

    /** The next request, and no later one, is answered with this. */
    public RecordingServer answer(int status, Map<String, String> headers, byte[] body) {
        answers.add(new Answer(status, headers, body));
        return this;
    }

    /** All requests so far, without those for tokens. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The last request. */
    public Request last() {
        return requests.get(requests.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                sorted(exchange.getRequestURI().getRawQuery()),
                new TreeMap<>(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.poll();
        send(exchange, answer == null ? json(200, "{\"elements\":[]}") : answer);
    }

    private static String sorted(String rawQuery) {
        if (rawQuery == null) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : rawQuery.split("&")) {
            pairs.add(URLDecoder.decode(pair, StandardCharsets.UTF_8));
        }
        Collections.sort(pairs);
        return String.join("&", pairs);
    }

    private static Answer json(int status, String body) {
        return new Answer(status, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.github.perfectgym4j.v1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.api.ApiInterface;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of an area against a server that writes down what it is sent and answers as it is told. */
public abstract class WireTest {

    private final List<Sent> sent = new ArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{\"elements\":[]}";
    private volatile String authorization;
    private HttpServer server;
    private PerfectGym gym;

    /**
     * A request as it arrived.
     *
     * @param call method and path below the base address
     * @param query names and values, in the order of the address
     * @param contentType content type of the body, or null
     * @param body the body
     */
    public record Sent(String call, List<String> query, String contentType, String body) {}

    @BeforeEach
    final void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/Api/oauth/authorize", exchange -> {
            exchange.getRequestBody().readAllBytes();
            send(exchange, 200, "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        });
        server.createContext("/Api", exchange -> {
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            sent.add(received(exchange));
            send(exchange, status, answer);
        });
        server.start();
        gym = PerfectGym.builder()
                .url("http://localhost:" + server.getAddress().getPort() + "/Api")
                .login("api-user", "api-password")
                .build();
    }

    @AfterEach
    final void stopServer() {
        gym.close();
        server.stop(0);
    }

    /** An interface of employee mode. */
    protected <T extends ApiInterface> T client(Class<T> type) {
        return gym.client(type);
    }

    /** An interface of user mode. */
    protected <T extends ApiInterface> T memberClient(Class<T> type) {
        return gym.client(type, gym.members().signIn("anna@example.com", "anna-password"));
    }

    /** What every following request is answered with. */
    protected void answer(String json) {
        answer(200, json);
    }

    /** What every following request is answered with. */
    protected void answer(int withStatus, String json) {
        status = withStatus;
        answer = json;
    }

    /** An example beside this test. */
    protected String sample(String name) {
        return Samples.text(getClass(), name);
    }

    /** The only request since the last call of this method. */
    protected Sent sent() {
        if (sent.size() != 1) {
            throw new AssertionError("expected one request, found " + sent);
        }
        return sent.remove(0);
    }

    /** The header with the token, of the last request. */
    protected String authorization() {
        return authorization;
    }

    private static Sent received(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        return new Sent(
                exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath().substring("/Api/".length()),
                query == null
                        ? List.of()
                        : Arrays.stream(query.split("&"))
                                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                                .toList(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

package io.github.perfectgym4j.benchmarks.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A token endpoint on this machine that counts. It takes the same time for each request, however many there are at once, and answers under
 * every path with another token of one hour.
 */
final class TokenEndpoint implements AutoCloseable {

    /** As many as the operating system lets wait: a subject may open a connection for each of its callers. */
    private static final int BACKLOG = 20_000;

    private final AtomicInteger requests = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private final Duration takes;

    TokenEndpoint(Duration takes) throws IOException {
        this.takes = takes;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(workers);
        server.createContext("/", this::receive);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int requests() {
        return requests.get();
    }

    void forgetRequests() {
        requests.set(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        int number = requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        clock.schedule(() -> workers.execute(() -> answer(exchange, number)), takes.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void answer(HttpExchange exchange, int number) {
        byte[] body = "{\"access_token\":\"token-number-%d\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                .formatted(number)
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        clock.shutdownNow();
        workers.shutdownNow();
    }
}

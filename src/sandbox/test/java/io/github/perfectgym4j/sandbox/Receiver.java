package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/** A program that is told by webhooks: a real server on a free port, which answers 200 unless something else is planned. */
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final Queue<ToIntFunction<Call>> planned = new ConcurrentLinkedQueue<>();

    record Call(String method, String query, String contentType, String body) {

        /** Event and data, such as {@code ClassesBooked {"userId":60,"timeTableEventId":103}}. */
        @Override
        public String toString() {
            JsonObject message = Api.object(body);
            assertThat(message).containsOnlyKeys("event", "triggeredDate", "data");
            return message.getString("event") + " " + message.getJsonObject("data");
        }
    }

    Receiver() {
        this(0);
    }

    Receiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Call call = new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getQuery(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        ToIntFunction<Call> plan = planned.poll();
        int status = plan == null ? 200 : plan.applyAsInt(call);
        calls.add(call);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    URI url() {
        return URI.create("http://localhost:" + port() + "/hook");
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Plans statuses of the next answers. */
    Receiver answers(int... statuses) {
        for (int status : statuses) {
            planned.add(call -> status);
        }
        return this;
    }

    /** Plans what is done before the next answer, and its status. */
    Receiver answers(ToIntFunction<Call> plan) {
        planned.add(plan);
        return this;
    }

    /** The next request, which has to come. */
    Call next() {
        try {
            Call call = calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(call).as("the next request").isNotNull();
            return call;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Event and data of the next requests, which have to come. */
    List<String> next(int count) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(next().toString());
        }
        return found;
    }

    /** Requests that have come and that nobody has asked for yet. */
    List<Call> rest() {
        List<Call> rest = new ArrayList<>();
        calls.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

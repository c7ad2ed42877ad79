package io.github.perfectgym4j.sandbox.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A receiver of webhooks inside a test, on a free port of this machine. It answers each message with 200. */
public final class WebhookInbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpServer server;
    private final BlockingQueue<ReceivedWebhook> messages = new LinkedBlockingQueue<>();

    /** Opens an inbox that nobody writes to yet. */
    public WebhookInbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        // The sandbox tries an address with GET when it is registered.
        if (exchange.getRequestMethod().equals("POST")) {
            try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
                JsonObject message = reader.readObject();
                EventType event = EventType.of(message.getString("event")).orElseThrow();
                messages.add(new ReceivedWebhook(event, message));
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** @return where messages are to be sent */
    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Takes the next message, and waits up to ten seconds for it.
     *
     * @return the message
     * @throws InterruptedException if the thread is interrupted
     * @throws AssertionError if none comes
     */
    public ReceivedWebhook next() throws InterruptedException {
        return next(PATIENCE);
    }

    /**
     * Takes the next message, and waits for it.
     *
     * @param patience how long at most
     * @return the message
     * @throws InterruptedException if the thread is interrupted
     * @throws AssertionError if none comes
     */
    public ReceivedWebhook next(Duration patience) throws InterruptedException {
        ReceivedWebhook message = messages.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (message == null) {
            throw new AssertionError("No webhook came within " + patience.toMillis() + " ms.");
        }
        return message;
    }

    /** @return messages that have come and were not taken, without waiting; they are taken now */
    public List<ReceivedWebhook> rest() {
        List<ReceivedWebhook> rest = new ArrayList<>();
        messages.drainTo(rest);
        return rest;
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
    }
}

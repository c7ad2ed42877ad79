package io.github.perfectgym4j.v2.ways;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An application that webhooks tell something. */
final class Receiver implements AutoCloseable {

    private final BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("POST")) {
                    try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
                        told.add(reader.readObject());
                    }
                }
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/hook");
    }

    /** The next message, in the order of the events; null if none comes in a long time. */
    JsonObject next() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

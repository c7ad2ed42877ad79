package io.github.perfectgym4j.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * A server that hands out tokens and one answer, with a content type that no well-behaved server (such as the one under the sandbox) would
 * send.
 */
final class CannedServer implements AutoCloseable {

    private final HttpServer server;

    CannedServer(String contentType, String body) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/Api/oauth/authorize",
                exchange -> answer(
                        exchange,
                        "application/json",
                        "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}"));
        server.createContext("/Api/Classes", exchange -> answer(exchange, contentType, body));
        server.start();
    }

    private static void answer(HttpExchange exchange, String contentType, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (contentType != null) {
            exchange.getResponseHeaders().add("Content-Type", contentType);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/Api";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

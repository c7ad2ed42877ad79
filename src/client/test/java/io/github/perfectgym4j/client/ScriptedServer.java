package io.github.perfectgym4j.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server whose token endpoint and whose other operations answer as a test says. Counts what comes; can hold answers back. */
final class ScriptedServer implements AutoCloseable {

    /** What is answered: a body of a type with a status, and one more header field. */
    record Reply(int status, String contentType, String body, String header, String value) {

        static Reply json(int status, String body) {
            return new Reply(status, "application/json", body, null, null);
        }

        static Reply html(int status) {
            return new Reply(status, "text/html", "<html><body>Request blocked</body></html>", null, null);
        }

        static Reply token() {
            return json(200, "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        }
    }

    final AtomicInteger signIns = new AtomicInteger();
    final AtomicInteger calls = new AtomicInteger();
    volatile Reply ofTokenEndpoint = Reply.token();
    volatile Reply ofCalls = Reply.json(200, "{\"elements\":[]}");
    final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String held = "nothing";
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    ScriptedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on, requests to paths with this text are not answered before the server is closed. */
    void hold(String path) {
        held = path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean signIn = exchange.getRequestURI().getPath().contains("oauth");
        (signIn ? signIns : calls).incrementAndGet();
        if (exchange.getRequestURI().getPath().contains(held)) {
            holding.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        Reply reply = signIn ? ofTokenEndpoint : ofCalls;
        if (reply.contentType() != null) {
            exchange.getResponseHeaders().add("Content-Type", reply.contentType());
        }
        if (reply.header() != null) {
            exchange.getResponseHeaders().add(reply.header(), reply.value());
        }
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/Api";
    }

    PerfectGymBuilder client() {
        return PerfectGym.builder().url(url()).login("api-user", "pass-word-0815");
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

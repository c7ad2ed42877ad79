package io.github.perfectgym4j.benchmarks.server;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.atomic.LongAdder;
import javax.net.ssl.SSLContext;

/**
 * Answers from memory: {@code POST /{elements}/Api/oauth/authorize} with a token, everything else below {@code /{elements}/Api} with elements to
 * those who send it, and {@code GET /counters} with what has been asked for so far. Reads of the counters are not counted.
 */
public final class AnsweringServer implements HttpHandler {

    private static final String TOKEN = "a-token-of-the-benchmarks-0123456789abcdefghijklmnopqrstuvwxyz";
    /** What has to be sent as {@code Authorization}; else the answer is 401. */
    public static final String PROOF = "Bearer " + TOKEN;

    private static final byte[] TOKEN_ANSWER =
            "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":2591999}"
                    .formatted(TOKEN)
                    .getBytes(StandardCharsets.UTF_8);
    private static final AttachmentKey<Boolean> SEEN = AttachmentKey.create(Boolean.class);

    private final CannedAnswers answers = new CannedAnswers();
    private final LongAdder requests = new LongAdder();
    private final LongAdder connections = new LongAdder();
    private final LongAdder tokenRequests = new LongAdder();
    private final CountingKeyManager key;

    private AnsweringServer(CountingKeyManager key) {
        this.key = key;
    }

    /**
     * Serves until standard input ends, which it does at the latest when the starting process is gone.
     *
     * @param arguments the file of the key store
     * @throws Exception if the server cannot start
     */
    public static void main(String[] arguments) throws Exception {
        CountingKeyManager key = SelfSigned.keyManager(Path.of(arguments[0]));
        SSLContext tls = SelfSigned.serverContext(key);
        Undertow server = Undertow.builder()
                .setIoThreads(2)
                .setWorkerThreads(1)
                .addHttpListener(0, "localhost")
                .addHttpsListener(0, "localhost", tls)
                // While the others are measured, a pool is idle for longer than the minute that is usual; who meets a
                // connection in the moment of its end is not the question here.
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, -1)
                .setHandler(new AnsweringServer(key))
                .build();
        server.start();
        System.out.println(port(server, 0) + " " + port(server, 1));
        while (System.in.read() >= 0) {
            // nobody writes; the end is what is waited for
        }
        server.stop();
    }

    private static int port(Undertow server, int listener) {
        return ((InetSocketAddress) server.getListenerInfo().get(listener).getAddress()).getPort();
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        if (path.equals("/counters")) {
            send(exchange, ByteBuffer.wrap(counters().toJson().getBytes(StandardCharsets.UTF_8)));
            return;
        }
        requests.increment();
        if (exchange.getConnection().putAttachment(SEEN, true) == null) {
            connections.increment();
        }
        int api = path.indexOf("/Api/", 1);
        if (api < 0) {
            exchange.setStatusCode(StatusCodes.NOT_FOUND).endExchange();
            return;
        }
        String operation = path.substring(api + "/Api/".length());
        if (operation.equals("oauth/authorize")) {
            tokenRequests.increment();
            send(exchange, ByteBuffer.wrap(TOKEN_ANSWER));
        } else if (!PROOF.equals(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION))) {
            exchange.setStatusCode(StatusCodes.UNAUTHORIZED).endExchange();
        } else {
            int elements = Integer.parseInt(path, 1, api, 10);
            send(
                    exchange,
                    answers.of(operation, elements, number(exchange, "page", 1), number(exchange, "timestamp", 0)));
        }
    }

    private static long number(HttpServerExchange exchange, String parameter, long otherwise) {
        Deque<String> values = exchange.getQueryParameters().get(parameter);
        return values == null ? otherwise : Long.parseLong(values.getFirst());
    }

    private Counters counters() {
        return new Counters(requests.sum(), connections.sum(), key.used(), tokenRequests.sum());
    }

    private static void send(HttpServerExchange exchange, ByteBuffer body) {
        exchange.setResponseContentLength(body.remaining());
        exchange.getResponseSender().send(body);
    }
}

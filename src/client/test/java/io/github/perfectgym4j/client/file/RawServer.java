package io.github.perfectgym4j.client.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server on bare sockets, which may answer what no HTTP server does. */
final class RawServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final Function<String, InputStream> answers;
    private final List<String> requestLines = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    RawServer(Function<String, InputStream> answers) throws IOException {
        this.answers = answers;
        Thread acceptor = new Thread(this::accept, "raw server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A text, and zeros after it for ever. */
    static InputStream endless(String text) {
        return new SequenceInputStream(bytes(text), new InputStream() {

            @Override
            public int read() {
                return 0;
            }
        });
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/";
    }

    List<String> requestLines() {
        return requestLines;
    }

    int connections() {
        return connections.get();
    }

    /** Waits until the client has closed all its connections. */
    void awaitAllClosed() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
            if (thread.isAlive()) {
                throw new AssertionError("a connection is still open");
            }
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(client), "raw connection");
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = client.getInputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                requestLines.add(head.lines().findFirst().orElseThrow());
                answers.apply(head).transferTo(client.getOutputStream());
            }
        } catch (IOException e) {
            // The client has closed the connection.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return "";
            }
            head.append((char) b);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

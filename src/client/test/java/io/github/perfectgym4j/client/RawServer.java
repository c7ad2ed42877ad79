package io.github.perfectgym4j.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A server on a bare socket, which can answer what no server would: it hands out tokens, and writes given bytes to every other request. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile byte[] answer = new byte[0];
    private volatile byte[] tokenAnswer = bytes("200 OK", "{\"access_token\":\"t\",\"expires_in\":3600}");

    private RawServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts a server on a free port. */
    public static RawServer start() {
        try {
            return new RawServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of this server for both versions. */
    public PerfectGym client() {
        return PerfectGym.builder()
                .url(url())
                .login("api-user", "api-password")
                .apiClient("client-id", "client-secret")
                .build();
    }

    /** Address of the API. */
    public String url() {
        return "http://localhost:" + socket.getLocalPort() + "/Api";
    }

    /** What every request but those for tokens is answered with, to the byte; then the connection is closed. */
    public RawServer answer(byte[] bytes) {
        answer = bytes;
        return this;
    }

    /** Status with reason, other header fields, and a body of JSON with its length. */
    public RawServer answer(String status, String body, String... fields) {
        return answer(bytes(status, body, fields));
    }

    /** What requests for tokens are answered with. */
    public RawServer answerToken(String status, String body, String... fields) {
        tokenAnswer = bytes(status, body, fields);
        return this;
    }

    /** Request lines so far, without those for tokens. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** A complete answer. */
    public static byte[] bytes(String status, String body, String... fields) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8), fields);
    }

    /** A complete answer; its content type is JSON unless the fields have one. */
    public static byte[] bytes(String status, byte[] body, String... fields) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        boolean typed = false;
        boolean sized = false;
        for (String field : fields) {
            head.append(field).append("\r\n");
            typed |= field.toLowerCase(Locale.ROOT).startsWith("content-type");
            sized |= field.toLowerCase(Locale.ROOT).startsWith("content-length")
                    || field.toLowerCase(Locale.ROOT).startsWith("transfer-encoding");
        }
        head.append(typed ? "" : "Content-Type: application/json\r\n");
        head.append(sized || status.startsWith("204") ? "" : "Content-Length: " + body.length + "\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connection.setTcpNoDelay(true);
                String line = request(new BufferedInputStream(connection.getInputStream()));
                boolean isToken = line.contains("/oauth/");
                if (!isToken) {
                    requests.add(line);
                }
                connection.getOutputStream().write(isToken ? tokenAnswer : answer);
                connection.shutdownOutput();
                connection.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The client has gone, or the test is over.
            }
        }
    }

    /** Reads a request to its end, and returns its first line. */
    private static String request(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            if (field.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(field.substring(15).strip());
            }
        }
        in.readNBytes(length);
        return first;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** One socket for each thread, a request made before, and as much of HTTP/1.1 as this one server needs. */
final class SocketCaller implements Callable<List<FitnessClass>> {

    private static final Type CLASSES = classesType();

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    SocketCaller(Loopback loopback) throws IOException {
        URI address = Address.of(loopback.url().toString(), Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE);
        request = """
                GET %s?%s HTTP/1.1\r
                Host: %s\r
                Authorization: %s\r
                Accept: application/json\r
                \r
                """.formatted(
                        address.getRawPath(), address.getRawQuery(), address.getRawAuthority(), AnsweringServer.PROOF)
                .getBytes(StandardCharsets.US_ASCII);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Loopback.READ_TIMEOUT.toMillis());
        in = new BufferedInputStream(socket.getInputStream());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FitnessClass> call() throws IOException {
        socket.getOutputStream().write(request);
        if (!line().contains(" 200 ")) {
            throw new IOException("no success");
        }
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, "Content-Length:".length())) {
                length = Integer.parseInt(
                        header.substring("Content-Length:".length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("no length");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("the answer broke off");
        }
        return (List<FitnessClass>) ElementsReader.read(new ByteArrayInputStream(body), CLASSES);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection broke");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static Type classesType() {
        try {
            return BareClassesClient.class
                    .getMethod(
                            "inTimeframe",
                            long.class,
                            java.time.LocalDateTime.class,
                            java.time.LocalDateTime.class,
                            int.class)
                    .getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}

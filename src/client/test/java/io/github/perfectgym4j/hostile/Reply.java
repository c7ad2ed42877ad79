package io.github.perfectgym4j.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** An answer with a head and a body, each of them as wrong as one likes. Without a length of its own it gets the true one. */
final class Reply implements Answer {

    static final String JSON = "Content-Type: application/json";
    static final Answer GOOD = ok();

    /** What happens after the answer. */
    interface End {
        void on(Wire wire) throws IOException;
    }

    private final String status;
    private final List<String> fields;
    private UnaryOperator<byte[]> body = good -> good;
    private boolean sized = true;
    private End end = wire -> {};

    private Reply(String status, List<String> fields) {
        this.status = status;
        this.fields = fields;
    }

    /** A status such as {@code 503 Service Unavailable}, with fields such as {@code Retry-After: 7}, and the body of a good answer. */
    static Reply of(String status, String... fields) {
        return new Reply(status, new ArrayList<>(List.of(fields)));
    }

    /** 200 with JSON. */
    static Reply ok(String... fields) {
        Reply reply = of("200 OK", fields);
        reply.fields.add(0, JSON);
        return reply;
    }

    Reply body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Reply body(byte[] bytes) {
        return good(any -> bytes);
    }

    /** The body of a good answer, changed. */
    Reply good(UnaryOperator<byte[]> change) {
        body = change;
        return this;
    }

    /** In chunks of a few bytes, the last one of them only if the body is complete. */
    Reply chunked(boolean complete) {
        fields.add("Transfer-Encoding: chunked");
        UnaryOperator<byte[]> whole = body;
        body = good -> chunks(whole.apply(good), complete);
        return this;
    }

    private static byte[] chunks(byte[] bytes, boolean complete) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += 5) {
            byte[] part = Arrays.copyOfRange(bytes, i, Math.min(i + 5, bytes.length));
            out.writeBytes((part.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(part);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes((complete ? "0\r\n\r\n" : "5\r\n ").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Announces more than comes. */
    Reply cut() {
        fields.add("Content-Length: 500");
        return this;
    }

    /** Ends with the connection. */
    Reply unsized() {
        sized = false;
        return this;
    }

    Reply then(End what) {
        end = what;
        return this;
    }

    private boolean hasLength() {
        return fields.stream()
                .map(field -> field.toLowerCase(Locale.ROOT))
                .anyMatch(field -> field.startsWith("content-length") || field.startsWith("transfer-encoding"));
    }

    @Override
    public void to(Wire wire, byte[] good) throws IOException {
        byte[] bytes = body.apply(good);
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        fields.forEach(field -> head.append(field).append("\r\n"));
        if (sized && !hasLength()) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(bytes);
        wire.send(all.toByteArray());
        end.on(wire);
    }
}

package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.BROKE;
import static io.github.perfectgym4j.hostile.Right.FINE;
import static io.github.perfectgym4j.hostile.Right.OPENED;
import static io.github.perfectgym4j.hostile.Right.READING_BROKE;
import static io.github.perfectgym4j.hostile.Right.notUnderstood;
import static io.github.perfectgym4j.hostile.Right.refused;

import io.github.perfectgym4j.internal.call.Call;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Status lines and header fields that are none, or that say what they should not. */
final class HeadFaults {

    private HeadFaults() {}

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.of(statusLines(), lengths(), harmless(), contentTypes(), steering())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> statusLines() {
        return Stream.of(
                noHttp("a word", "HELLO\r\n\r\n"),
                noHttp("another protocol", "ICY 200 OK\r\n\r\n{}"),
                noHttp("SMTP", "220 mail.example.com ESMTP\r\n"),
                noHttp("a status that is no number", "HTTP/1.1 abc OK\r\n\r\n"),
                noHttp("no status", "HTTP/1.1\r\n\r\n"),
                noHttp("half a status line", "HTTP/1.1 20"),
                fault(
                                "a head that breaks off",
                                (wire, good) -> wire.send("HTTP/1.1 200 OK\r\nContent-Type: app")
                                        .close(),
                                BROKE.or(notUnderstood(0)).or(notUnderstood(200)))
                        .file(BROKE.or(OPENED)),
                noHttp("bytes of TLS", "\u0015\u0003\u0001\u0000\u0002\u0002\u0028"),
                noHttp("a field without a colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"),
                noHttp("101, and nothing after it", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"));
    }

    /** The connection ends after it, as an answer without a length does. */
    private static Fault noHttp(String name, String bytes) {
        return fault(name, (wire, good) -> wire.send(bytes).close(), BROKE.or(notUnderstood(0)));
    }

    /** Lengths that contradict the body: what is left over must not reach the next caller. */
    private static Stream<Fault> lengths() {
        return Stream.of(
                fault(
                                "a length that is too short",
                                Reply.ok("Content-Length: 3"),
                                notUnderstood(200).or(BROKE))
                        .file(READING_BROKE.or(OPENED)),
                fault("a length of zero, with a body", Reply.ok("Content-Length: 0"), notUnderstood(200))
                        .file(OPENED),
                fault(
                        "a negative length",
                        Reply.ok("Content-Length: -5").then(Wire::close),
                        BROKE.or(FINE).or(notUnderstood(0))),
                fault(
                        "a length that is no number",
                        Reply.ok("Content-Length: many").then(Wire::close),
                        BROKE.or(FINE).or(notUnderstood(0))),
                fault(
                        "a length beyond all numbers",
                        Reply.ok("Content-Length: 99999999999999999999").then(Wire::close),
                        BROKE.or(FINE).or(notUnderstood(0))),
                fault(
                                "a body after 204",
                                Reply.of("204 No Content").body("{\"elements\":[{\"id\":666}]}"),
                                notUnderstood(204))
                        .file(OPENED),
                fault(
                        "a body after 304",
                        Reply.of("304 Not Modified").body("{\"elements\":[{\"id\":666}]}"),
                        notUnderstood(304)),
                fault(
                        "a second answer that nobody asked for",
                        (wire, good) -> wire.send(join(head(good), good, stranger())),
                        FINE),
                fault("a second answer, a refusal", (wire, good) -> wire.send(join(head(good), good, refusal())), FINE),
                fault(
                                "a second answer after a refusal",
                                (wire, good) -> wire.send(join(refusal(), head(good), stranger())),
                                refused(400).or(FINE))
                        .token(Right.credentials(400)),
                fault(
                        "bytes after the answer",
                        (wire, good) -> wire.send(join(head(good), good, new byte[] {'x', '\r', '\n'})),
                        FINE));
    }

    private static byte[] head(byte[] body) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] refusal() {
        return "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);
    }

    /** The answer to somebody else. */
    private static byte[] stranger() {
        byte[] body =
                ("{\"elements\":[{\"id\":666}],\"value\":[{\"id\":666}],\"bookingId\":666,\"access_token\":\"666\","
                                + "\"expires_in\":3600}")
                        .getBytes(StandardCharsets.US_ASCII);
        return join(head(body), body);
    }

    private static byte[] join(byte[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        byte[] all = Arrays.copyOf(new byte[0], length);
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Nothing of this may be in the way of a good answer. */
    private static Stream<Fault> harmless() {
        return Stream.of(
                fault("100 before it", after("HTTP/1.1 100 Continue\r\n\r\n"), FINE),
                fault("103 before it", after("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"), FINE),
                fault(
                        "102 and 100 before it",
                        after("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"),
                        FINE),
                fault("an empty line before it", after("\r\n"), FINE),
                fault(
                        "line feeds alone",
                        (wire, good) -> wire.send("HTTP/1.1 200 OK\nContent-Length: " + good.length + "\n\n")
                                .send(good),
                        FINE),
                fault(
                        "HTTP/1.0",
                        (wire, good) ->
                                wire.send("HTTP/1.0 200 OK\r\n\r\n").send(good).close(),
                        FINE),
                fault(
                        "no reason",
                        (wire, good) -> wire.send("HTTP/1.1 200\r\nContent-Length: " + good.length + "\r\n\r\n")
                                .send(good),
                        FINE),
                fault("byte after byte", HeadFaults::byteAfterByte, FINE),
                fault("chunks with extensions and trailers", HeadFaults::extended, FINE),
                fault("chunks", Reply.ok().chunked(true), FINE),
                fault("until the end", Reply.ok().unsized().then(Wire::close), FINE),
                fault("Connection: close", Reply.ok("Connection: close").then(Wire::close), FINE),
                fault("Connection: close, left open", Reply.ok("Connection: close"), FINE),
                fault("a folded field", Reply.ok("X-Folded: a\r\n b"), FINE),
                fault("fifty fields", Reply.ok("X-Many: 1\r\n".repeat(49) + "X-Many: 50"), FINE),
                fault("a long field", Reply.ok("X-Long: " + "x".repeat(4_000)), FINE),
                fault("a date that is none", Reply.ok("Date: yesterday", "Expires: -1", "Age: old"), FINE),
                fault("cookies", Reply.ok("Set-Cookie: a=b; Path=/", "Set-Cookie: ;;;"), FINE));
    }

    private static Answer after(String before) {
        return (wire, good) -> wire.send(join(before.getBytes(StandardCharsets.US_ASCII), head(good), good));
    }

    private static void byteAfterByte(Wire wire, byte[] good) throws java.io.IOException {
        for (byte b : join(head(good), good)) {
            wire.send(new byte[] {b});
        }
    }

    private static void extended(Wire wire, byte[] good) throws java.io.IOException {
        wire.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-End\r\n\r\n")
                .send(Integer.toHexString(good.length) + ";name=value;other\r\n")
                .send(good)
                .send("\r\n0;last\r\nX-End: yes\r\nX-PerfectGym4j-File: http://localhost:1/\r\n\r\n");
    }

    private static Stream<Fault> contentTypes() {
        return Stream.concat(
                Stream.of(
                                "",
                                "jpg",
                                ";;;",
                                "application-json",
                                "*",
                                "text/plain; charset",
                                "application/json;;;",
                                "/",
                                "a/b/c",
                                "image/jpeg")
                        .map(type -> fault("type '" + type + "'", Reply.of("200 OK", "Content-Type: " + type), FINE)),
                Stream.of(
                        fault("no type", Reply.of("200 OK"), FINE),
                        fault("two types", Reply.ok("Content-Type: text/plain"), FINE)));
    }

    /** Fields that mean something inside the library, and must mean nothing on the wire. */
    private static Stream<Fault> steering() {
        return Stream.of(
                        "X-PerfectGym4j-File",
                        Call.class.getName(),
                        "X-PerfectGym4j-Operation",
                        "Authorization",
                        "X-Client-Id")
                .map(field -> fault("field " + field, Reply.ok(field + ": http://localhost:1/elsewhere"), FINE));
    }
}

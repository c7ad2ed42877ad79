package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.BROKE;
import static io.github.perfectgym4j.hostile.Right.OPENED;
import static io.github.perfectgym4j.hostile.Right.TIMED_OUT;
import static io.github.perfectgym4j.hostile.Right.credentials;
import static io.github.perfectgym4j.hostile.Right.notUnderstood;
import static io.github.perfectgym4j.hostile.Right.refused;
import static io.github.perfectgym4j.hostile.Right.serverFailed;
import static io.github.perfectgym4j.hostile.Right.tooMany;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Answers that end, but not before they have filled a small heap. The server makes them piece by piece: it lives in the same heap. */
final class LargeFaults {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String OK = "HTTP/1.1 200 OK\r\n" + JSON;
    private static final int MEGABYTE = 1_000_000;

    private static final Right TOO_LARGE_HEAD = BROKE.or(TIMED_OUT).or(notUnderstood(0));
    private static final Right TOO_LARGE_BODY = notUnderstood(200).or(TIMED_OUT);

    /** Made once. */
    private static byte[] bomb;

    private LargeFaults() {}

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.of(heads(), bodies(), refusals()).flatMap(faults -> faults);
    }

    private static Stream<Fault> heads() {
        return Stream.of(
                fault(
                        "60 MB of fields",
                        (wire, good) -> {
                            wire.send(OK);
                            fill(wire, "X-Large: " + "a".repeat(989) + "\r\n", 60);
                            wire.send("\r\n{}").close();
                        },
                        TOO_LARGE_HEAD),
                fault(
                        "a field of 60 MB",
                        (wire, good) -> {
                            wire.send(OK + "X-Large: ");
                            fill(wire, "a".repeat(1_000), 60);
                            wire.send("\r\n\r\n{}").close();
                        },
                        TOO_LARGE_HEAD),
                fault(
                        "a reason of 60 MB",
                        (wire, good) -> {
                            wire.send("HTTP/1.1 200 ");
                            fill(wire, "a".repeat(1_000), 60);
                            wire.send("\r\n\r\n{}").close();
                        },
                        TOO_LARGE_HEAD));
    }

    private static Stream<Fault> bodies() {
        return Stream.of(
                large("1.6 million empty elements", "{\"elements\":[", "{},".repeat(100), 14),
                large("1.6 million rows", "{\"value\":[", "{},".repeat(100), 14),
                large("14 MB of numbers", "{\"elements\":[{\"id\":1,\"a\":[", "1,".repeat(500), 14),
                large("15 MB of one text", "{\"elements\":[{\"id\":1,\"firstName\":\"", "a".repeat(1_000), 15),
                large("15 MB of other names", "{\"elements\":[{\"id\":1", ",\"a\":1".repeat(100), 15),
                large("14 MB of opening", "", "[".repeat(1_000), 14),
                large("14 MB of objects within objects", "", "{\"a\":".repeat(100), 14),
                large("20 MB", "{\"elements\":[", "{\"id\":1},".repeat(100), 20),
                fault("gzip of 200 MB", LargeFaults::bomb, TOO_LARGE_BODY).file(OPENED.or(TOO_LARGE_BODY)),
                fault(
                                "gzip without a length of 200 MB",
                                (wire, good) -> {
                                    wire.send(OK + "Content-Encoding: gzip\r\n\r\n")
                                            .send(bomb())
                                            .close();
                                },
                                TOO_LARGE_BODY)
                        .file(OPENED.or(TOO_LARGE_BODY)));
    }

    private static Stream<Fault> refusals() {
        return Stream.of(
                fault("400 with 17 MB", refusal("400 Bad Request"), refused(400))
                        .token(credentials(400)),
                fault("401 with 17 MB", refusal("401 Unauthorized"), credentials(401)),
                fault(
                        "429 with 17 MB",
                        refusal("429 Too Many Requests\r\nRetry-After: 7"),
                        tooMany().after(7)),
                fault("503 with 17 MB", refusal("503 Unavailable"), serverFailed(503)),
                fault(
                        "499 with 60 MB of reasons",
                        (wire, good) -> {
                            wire.send("HTTP/1.1 499 Refused\r\n" + JSON + "\r\n{\"errors\":[");
                            fill(wire, "{\"code\":\"X\",\"message\":\"no\"},".repeat(40), 60);
                            wire.close();
                        },
                        refused(499)));
    }

    private static Fault large(String name, String begin, String piece, int megabytes) {
        return fault(
                        name,
                        (wire, good) -> {
                            wire.send(OK + "\r\n" + begin);
                            fill(wire, piece, megabytes);
                            wire.close();
                        },
                        TOO_LARGE_BODY)
                .file(OPENED);
    }

    private static Answer refusal(String status) {
        return (wire, good) -> {
            wire.send(
                    "HTTP/1.1 " + status + "\r\n" + JSON + "Content-Length: 17000000\r\n\r\n{\"errors\":[{\"code\":\"");
            fill(wire, "X".repeat(1_000), 17);
        };
    }

    private static void fill(Wire wire, String piece, int megabytes) throws IOException {
        byte[] bytes = piece.repeat(Math.max(1, 10_000 / piece.length())).getBytes(StandardCharsets.US_ASCII);
        for (long sent = 0; sent < (long) megabytes * MEGABYTE; sent += bytes.length) {
            wire.send(bytes);
        }
    }

    private static void bomb(Wire wire, byte[] good) throws IOException {
        byte[] bomb = bomb();
        wire.send(OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n")
                .send(bomb);
    }

    private static synchronized byte[] bomb() throws IOException {
        if (bomb == null) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                for (int i = 0; i < 200; i++) {
                    out.write(blanks);
                }
            }
            bomb = packed.toByteArray();
        }
        return bomb;
    }
}

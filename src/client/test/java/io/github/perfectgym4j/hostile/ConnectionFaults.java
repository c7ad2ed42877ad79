package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.BROKE;
import static io.github.perfectgym4j.hostile.Right.FINE;
import static io.github.perfectgym4j.hostile.Right.refused;

import java.util.stream.Stream;

/** Connections that end, and texts that echo what was sent or would spoil a log. */
final class ConnectionFaults {

    private ConnectionFaults() {}

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.concat(ends(), texts());
    }

    private static Stream<Fault> ends() {
        return Stream.of(
                fault("closed without an answer", (wire, good) -> wire.close(), BROKE),
                fault("reset without an answer", (wire, good) -> wire.reset(), BROKE),
                fault(
                        "reset within the head",
                        (wire, good) -> wire.send("HTTP/1.1 200 OK\r\nCont").reset(),
                        BROKE),
                fault(
                        "closed after 100",
                        (wire, good) ->
                                wire.send("HTTP/1.1 100 Continue\r\n\r\n").close(),
                        BROKE),
                fault("closed after a good answer", Reply.ok().then(Wire::close), FINE)
                        .closes(),
                fault(
                        "reset after a good answer is read",
                        Reply.ok("Connection: keep-alive", "Keep-Alive: timeout=1"),
                        FINE));
    }

    /** The reasons of a refusal are shown; that they are on one line, and without secrets, is checked for all faults. */
    private static Stream<Fault> texts() {
        return Stream.of(
                text("line breaks", "full\\r\\n2026-01-01 INFO all is well", 400),
                text("escapes", "\\u001b[2Jfull\\u0007\\u0000", 422),
                text("a backspace and a C1 character", "full\\b\\b\\u0085next", 409),
                text("a megabyte", "x".repeat(1_000_000), 400),
                text("marks of direction", "\\u202efull\\u2066", 400),
                echo(405),
                echo(422),
                echo(499),
                echo(400));
    }

    private static Fault text(String name, String text, int status) {
        return fault(
                        "a reason with " + name,
                        Reply.of(status + " Refused", Reply.JSON)
                                .body("{\"errors\":[{\"code\":\"X\",\"message\":\"" + text + "\"}]}"),
                        refused(status))
                .token(status == 400 ? Right.credentials(status) : refused(status));
    }

    /** To a sign-in the server shows what it was sent; to a call, which does not send that, it shows nothing of it. */
    private static Fault echo(int status) {
        return fault(
                        "an echo with " + status,
                        (wire, good) -> Reply.of(status + " Refused", Reply.JSON)
                                .body("{\"errors\":[{\"code\":\"X\",\"message\":\"no: " + sent(good) + "\"}]}")
                                .to(wire, good),
                        refused(status))
                .token(status == 400 ? Right.credentials(status) : refused(status));
    }

    private static String sent(byte[] good) {
        return new String(good, java.nio.charset.StandardCharsets.UTF_8).contains("access_token")
                ? Leaks.PASSWORD + " " + Leaks.TOKEN
                : "nothing";
    }
}

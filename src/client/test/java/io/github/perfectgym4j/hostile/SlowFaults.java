package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.BROKE;
import static io.github.perfectgym4j.hostile.Right.OPENED;
import static io.github.perfectgym4j.hostile.Right.TIMED_OUT;
import static io.github.perfectgym4j.hostile.Right.credentials;
import static io.github.perfectgym4j.hostile.Right.notPermitted;
import static io.github.perfectgym4j.hostile.Right.notUnderstood;
import static io.github.perfectgym4j.hostile.Right.refused;
import static io.github.perfectgym4j.hostile.Right.serverFailed;
import static io.github.perfectgym4j.hostile.Right.tooMany;

import java.util.stream.Stream;

/** Answers that never end, or take longer than anybody waits. Either the deadline of the call ends them, or a bound on what is read. */
final class SlowFaults {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String UNSIZED = HEAD + "\r\n";
    private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String LONG = HEAD + "Content-Length: 100000000\r\n\r\n";

    /** A head without end may be given up because of its size, or because of the time. */
    private static final Right ENDLESS_HEAD = TIMED_OUT.or(BROKE).or(notUnderstood(0));

    /** A body without end may be given up because of its size, or because of the time. */
    private static final Right ENDLESS_BODY = TIMED_OUT.or(notUnderstood(200));

    private SlowFaults() {}

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.of(silence(), drops(), floods(), refusals()).flatMap(faults -> faults);
    }

    private static Stream<Fault> silence() {
        return Stream.of(
                fault("nothing comes", (wire, good) -> wire.hang(), TIMED_OUT),
                fault(
                        "half a head comes",
                        (wire, good) -> wire.send("HTTP/1.1 200 OK\r\nCont").hang(),
                        TIMED_OUT),
                fault(
                        "100 comes",
                        (wire, good) ->
                                wire.send("HTTP/1.1 100 Continue\r\n\r\n").hang(),
                        TIMED_OUT),
                fault("the body does not come", (wire, good) -> wire.send(LONG).hang(), TIMED_OUT)
                        .file(Right.READING_BROKE.or(TIMED_OUT)),
                fault(
                                "half of the body comes",
                                (wire, good) ->
                                        wire.send(LONG + "{\"elements\":[").hang(),
                                TIMED_OUT)
                        .file(OPENED),
                fault(
                                "the last chunk does not come",
                                (wire, good) -> wire.send(CHUNKED + "7\r\n{\"a\": [\r\n")
                                        .hang(),
                                TIMED_OUT)
                        .file(OPENED));
    }

    private static Stream<Fault> drops() {
        return Stream.of(
                fault("a status line in drops", (wire, good) -> wire.dripForEver("HTTP/1.1 200 O"), ENDLESS_HEAD),
                fault(
                        "fields in drops",
                        (wire, good) -> {
                            wire.send(HEAD);
                            wire.dripForEver("X-Drop: a\r\n");
                        },
                        TIMED_OUT),
                fault(
                        "1xx in drops",
                        (wire, good) -> wire.dripForEver("HTTP/1.1 102 Processing\r\n\r\n"),
                        ENDLESS_HEAD),
                fault(
                                "a body in drops",
                                (wire, good) -> {
                                    wire.send(UNSIZED + "{\"elements\":[");
                                    wire.dripForEver(" ");
                                },
                                TIMED_OUT)
                        .file(OPENED),
                fault(
                                "chunks in drops",
                                (wire, good) -> {
                                    wire.send(CHUNKED + "d\r\n{\"elements\":[\r\n");
                                    wire.dripForEver("1\r\n \r\n");
                                },
                                TIMED_OUT)
                        .file(OPENED));
    }

    private static Stream<Fault> floods() {
        return Stream.of(
                fault("a status line without end", (wire, good) -> wire.sendForEver("HTTP/1.1 200 OOOO"), ENDLESS_HEAD),
                fault(
                        "fields without end",
                        (wire, good) -> wire.send(HEAD).sendForEver("X-Flood: aaaaaaaa\r\n"),
                        ENDLESS_HEAD),
                fault(
                        "one field without end",
                        (wire, good) -> wire.send(HEAD + "X-Flood: ").sendForEver("a"),
                        ENDLESS_HEAD),
                fault(
                        "1xx without end",
                        (wire, good) -> wire.sendForEver("HTTP/1.1 102 Processing\r\n\r\n"),
                        ENDLESS_HEAD),
                fault("lines without end before it", (wire, good) -> wire.sendForEver("hello\r\n"), ENDLESS_HEAD),
                fault(
                                "a body without end",
                                (wire, good) ->
                                        wire.send(UNSIZED + "{\"elements\":[").sendForEver("{\"id\":1},"),
                                ENDLESS_BODY)
                        .file(OPENED),
                fault("blanks without end", (wire, good) -> wire.send(UNSIZED).sendForEver(" "), ENDLESS_BODY)
                        .file(OPENED),
                fault(
                                "one text without end",
                                (wire, good) -> wire.send(UNSIZED + "{\"elements\":[{\"firstName\":\"")
                                        .sendForEver("a"),
                                ENDLESS_BODY)
                        .file(OPENED),
                fault(
                                "chunks without end",
                                (wire, good) -> wire.send(CHUNKED + "7\r\n{\"a\": [\r\n")
                                        .sendForEver("3\r\n1, \r\n"),
                                ENDLESS_BODY)
                        .file(OPENED),
                fault(
                                "an extension without end",
                                (wire, good) -> wire.send(CHUNKED + "5;").sendForEver("a"),
                                ENDLESS_HEAD.or(notUnderstood(200)))
                        .file(Right.READING_BROKE.or(ENDLESS_HEAD)),
                fault(
                                "trailers without end",
                                (wire, good) -> wire.send(CHUNKED + "0\r\n").sendForEver("X-Flood: aaaaaaaa\r\n"),
                                ENDLESS_HEAD.or(notUnderstood(200)))
                        .file(Right.READING_BROKE.or(OPENED)));
    }

    /** The status is known: nobody has to wait for the body. */
    private static Stream<Fault> refusals() {
        return Stream.of(
                hanging("400 Bad Request", refused(400)).token(credentials(400)),
                hanging("401 Unauthorized", credentials(401)),
                hanging("403 Forbidden", notPermitted(403)).token(credentials(403)),
                hanging("429 Too Many Requests\r\nRetry-After: 7", tooMany().after(7)),
                hanging(
                        "503 Service Unavailable\r\nRetry-After: 7",
                        serverFailed(503).after(7)),
                fault(
                        "499 with a body without end",
                        (wire, good) ->
                                wire.send("HTTP/1.1 499 Refused\r\n\r\n").sendForEver(" "),
                        refused(499)),
                fault(
                        "500 with a body in drops",
                        (wire, good) -> {
                            wire.send("HTTP/1.1 500 Failed\r\nContent-Length: 10000\r\n\r\n");
                            wire.dripForEver(" ");
                        },
                        serverFailed(500)));
    }

    private static Fault hanging(String status, Right right) {
        return fault(
                status.substring(0, 3) + " whose body does not come",
                (wire, good) -> wire.send("HTTP/1.1 " + status + "\r\nContent-Length: 500\r\n\r\n{\"er")
                        .hang(),
                right);
    }
}

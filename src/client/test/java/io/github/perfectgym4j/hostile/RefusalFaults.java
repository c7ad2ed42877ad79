package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.credentials;
import static io.github.perfectgym4j.hostile.Right.notFound;
import static io.github.perfectgym4j.hostile.Right.notPermitted;
import static io.github.perfectgym4j.hostile.Right.notUnderstood;
import static io.github.perfectgym4j.hostile.Right.refused;
import static io.github.perfectgym4j.hostile.Right.serverFailed;
import static io.github.perfectgym4j.hostile.Right.tooMany;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statuses that are no success, with whole bodies, odd bodies and bodies that break off: the status decides. */
final class RefusalFaults {

    static final String HTML = "<!DOCTYPE html><html><body>blocked by the firewall</body></html>";
    private static final String REASON = "{\"errors\":[{\"code\":\"ClassIsFull\",\"message\":\"full\"}]}";

    /** A status with its fields, what is right for a call, and for the sign-in. */
    private record Refusal(String status, Right call, Right signIn, String... fields) {

        int number() {
            return Integer.parseInt(status.substring(0, 3));
        }

        Reply reply() {
            Reply reply = Reply.of(status, fields);
            return reply;
        }
    }

    /** A body, and what is done to it. */
    private record Body(String name, Function<Refusal, Reply> reply) {}

    private static final String WAIT = "Retry-After: 7";

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("400 Bad Request", refused(400), credentials(400)),
            new Refusal("401 Unauthorized", credentials(401), credentials(401)),
            new Refusal("403 Forbidden", notPermitted(403), credentials(403)),
            new Refusal("404 Not Found", notFound(404), notFound(404)),
            new Refusal("429 Too Many Requests", tooMany().after(7), tooMany().after(7), WAIT),
            new Refusal("499 Refused", refused(499), refused(499)),
            new Refusal(
                    "503 Service Unavailable",
                    serverFailed(503).after(7),
                    serverFailed(503).after(7),
                    WAIT));

    private static final List<Body> BODIES = List.of(
            new Body("with reasons", r -> json(r).body(REASON)),
            new Body("without a body", r -> r.reply().body("")),
            new Body("whose length is a lie", r -> json(r).body("{\"er").cut().then(Wire::close)),
            new Body(
                    "cut within a chunk",
                    r -> json(r).body(REASON).chunked(false).then(Wire::close)),
            new Body("cut by a reset", r -> json(r).body("{\"er").cut().then(Wire::reset)),
            new Body("with torn UTF-8", r -> json(r).body(new byte[] {'{', '"', (byte) 0xC5})),
            new Body("with no JSON", r -> json(r).body("nothing of the kind")),
            new Body("with null", r -> json(r).body("null")),
            new Body("compressed, but not really", r -> json(r, "Content-Encoding: gzip")
                    .body(REASON)));

    private RefusalFaults() {}

    private static Reply json(Refusal refusal, String... more) {
        return Reply.of(
                refusal.status(),
                Stream.of(new String[] {Reply.JSON}, refusal.fields(), more)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.of(bodies(), statuses(), pages(), waits(), redirects()).flatMap(faults -> faults);
    }

    private static Stream<Fault> bodies() {
        return REFUSALS.stream().flatMap(refusal -> BODIES.stream().map(body -> fault(
                        refusal.number() + " " + body.name(), body.reply().apply(refusal), refusal.call())
                .token(refusal.signIn())));
    }

    private static Stream<Fault> statuses() {
        return Stream.of(
                status("402 Payment Required", refused(402)),
                status("405 Method Not Allowed", refused(405)),
                status("406 Not Acceptable", refused(406)),
                status("407 Proxy Authentication Required", notUnderstood(407).unchanged()),
                status("408 Request Timeout", Right.timedOut(408)),
                status("409 Conflict", refused(409)),
                status("410 Gone", notFound(410)),
                status("412 Precondition Failed", refused(412)),
                status("413 Content Too Large", refused(413)),
                status("414 URI Too Long", refused(414)),
                status("415 Unsupported Media Type", refused(415)),
                status("417 Expectation Failed", refused(417)),
                status("421 Misdirected Request", serverFailed(421).unchanged()),
                status("422 Unprocessable Content", refused(422)),
                status("423 Locked", refused(423)),
                status("425 Too Early", serverFailed(425).unchanged()),
                status("428 Precondition Required", refused(428)),
                status("431 Request Header Fields Too Large", refused(431)),
                status("451 Unavailable For Legal Reasons", refused(451)),
                status("499 Refused", refused(499)),
                status("500 Internal Server Error", serverFailed(500)),
                status("501 Not Implemented", serverFailed(501)),
                status("502 Bad Gateway", serverFailed(502)),
                status("504 Gateway Timeout", serverFailed(504)),
                status("505 HTTP Version Not Supported", serverFailed(505)),
                status("507 Insufficient Storage", serverFailed(507)),
                status("511 Network Authentication Required", notUnderstood(511).unchanged()),
                status("520 Unknown Error", serverFailed(520)),
                status("599 Whatever", serverFailed(599)));
    }

    private static Fault status(String status, Right right) {
        return fault(
                status.substring(0, 3) + " with reasons",
                Reply.of(status, Reply.JSON).body(REASON),
                right);
    }

    /** Pages of what stands in between. */
    private static Stream<Fault> pages() {
        return Stream.of(
                page("401 Unauthorized", credentials(401)),
                page("403 Forbidden", notUnderstood(403).unchanged()).token(credentials(403)),
                page("404 Not Found", notFound(404)),
                page("429 Too Many Requests", tooMany()),
                page("500 Internal Server Error", serverFailed(500)),
                page("502 Bad Gateway", serverFailed(502)),
                page("503 Service Unavailable", serverFailed(503)),
                page("504 Gateway Timeout", serverFailed(504)));
    }

    private static Fault page(String status, Right right) {
        return fault(
                status.substring(0, 3) + " with a page",
                Reply.of(status, "Content-Type: text/html").body(HTML),
                right);
    }

    private static Stream<Fault> waits() {
        return Stream.of(
                fault("429 without a time", Reply.of("429 Too Many Requests").body(""), tooMany()),
                fault("429, wait soon", wait("soon"), tooMany()),
                fault("429, wait nothing", wait(""), tooMany()),
                fault("429, wait a negative time", wait("-5"), tooMany()),
                fault("429, wait a fraction", wait("1.5"), tooMany()),
                fault(
                        "429, wait until a date",
                        Reply.of(
                                        "429 Too Many Requests",
                                        "Date: Sat, 28 Nov 2026 08:00:00 GMT",
                                        "Retry-After: Sat, 28 Nov 2026 08:00:09 GMT")
                                .body(""),
                        tooMany().after(9)),
                fault(
                        "503, wait until no date",
                        Reply.of("503 Busy", "Retry-After: Sat, 99 Nov 2026").body(""),
                        serverFailed(503)));
    }

    private static Reply wait(String value) {
        return Reply.of("429 Too Many Requests", "Retry-After: " + value).body("");
    }

    private static Stream<Fault> redirects() {
        return Stream.of(
                        "300 Choices",
                        "301 Moved",
                        "302 Found",
                        "303 See Other",
                        "304 Not Modified",
                        "307 Temporary",
                        "308 Permanent")
                .map(status -> fault(
                        status.substring(0, 3) + " to elsewhere",
                        Reply.of(status, "Location: http://localhost:1/elsewhere", "Content-Type: text/html")
                                .body(status.startsWith("304") ? "" : HTML),
                        notUnderstood(Integer.parseInt(status.substring(0, 3)))));
    }
}

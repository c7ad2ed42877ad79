package io.github.perfectgym4j.hostile;

import static io.github.perfectgym4j.hostile.Fault.fault;
import static io.github.perfectgym4j.hostile.Right.BROKE;
import static io.github.perfectgym4j.hostile.Right.FINE;
import static io.github.perfectgym4j.hostile.Right.OPENED;
import static io.github.perfectgym4j.hostile.Right.READING_BROKE;
import static io.github.perfectgym4j.hostile.Right.credentials;
import static io.github.perfectgym4j.hostile.Right.notUnderstood;
import static io.github.perfectgym4j.hostile.Right.refused;
import static io.github.perfectgym4j.hostile.Target.GET;
import static io.github.perfectgym4j.hostile.Target.SET;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Successes whose bodies are none. */
final class BodyFaults {

    private BodyFaults() {}

    /** All of them. */
    static Stream<Fault> all() {
        return Stream.of(nothing(), brokenOff(), noJson(), refusals(), encodings(), statuses())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> nothing() {
        return Stream.of(
                fault("204", Reply.of("204 No Content").body("").unsized(), notUnderstood(204))
                        .file(OPENED),
                fault("204 with a length", Reply.of("204 No Content").body(""), notUnderstood(204))
                        .file(OPENED),
                fault("205", Reply.of("205 Reset Content").body(""), notUnderstood(205))
                        .file(OPENED),
                fault("200, empty", Reply.ok().body(""), notUnderstood(200)).file(OPENED),
                fault("200, empty, chunked", Reply.ok().body("").chunked(true), notUnderstood(200))
                        .file(OPENED),
                fault("200, empty, until the end", Reply.ok().body("").unsized().then(Wire::close), notUnderstood(200))
                        .file(OPENED),
                fault("202, empty", Reply.of("202 Accepted", Reply.JSON).body(""), notUnderstood(202))
                        .file(OPENED),
                body("blanks", "  \r\n "),
                body("null", "null"),
                body("an empty object", "{}"),
                body("an empty text", "\"\""),
                body("an object with nothing known", "{\"a\":1,\"b\":[2]}"));
    }

    private static Fault body(String name, String text) {
        return fault("200 with " + name, Reply.ok().body(text), notUnderstood(200))
                .file(OPENED);
    }

    /** The sign-in takes JSON that ends too early for an answer that broke off. */
    private static Fault half(String name, String text) {
        return body(name, text).token(BROKE.or(notUnderstood(200)));
    }

    /** A file breaks off while it is read, if that is so far. */
    private static Stream<Fault> brokenOff() {
        return Stream.of(
                fault("cut after five bytes", Reply.ok().body("{\"ele").cut().then(Wire::close), BROKE)
                        .file(READING_BROKE),
                fault("cut before the body", Reply.ok().body("").cut().then(Wire::close), BROKE)
                        .file(READING_BROKE),
                fault("reset after five bytes", Reply.ok().body("{\"ele").cut().then(Wire::reset), BROKE)
                        .file(READING_BROKE.or(BROKE)),
                fault(
                                "cut before the last byte",
                                Reply.ok().good(BodyFaults::allButOne).cut().then(Wire::close),
                                BROKE)
                        .file(READING_BROKE),
                fault("cut within a chunk", Reply.ok().chunked(false).then(Wire::close), BROKE)
                        .file(OPENED),
                fault(
                                "cut before the first chunk",
                                Reply.ok("Transfer-Encoding: chunked").body("").then(Wire::close),
                                BROKE)
                        .file(READING_BROKE),
                fault(
                                "a chunk without a size",
                                Reply.ok("Transfer-Encoding: chunked").body("size\r\n{}\r\n0\r\n\r\n"),
                                BROKE)
                        .file(READING_BROKE),
                fault(
                                "a chunk of negative size",
                                Reply.ok("Transfer-Encoding: chunked").body("-5\r\n{\"a\":\r\n0\r\n\r\n"),
                                BROKE)
                        .file(READING_BROKE),
                fault(
                                "half of it until the end",
                                Reply.ok()
                                        .good(good -> Arrays.copyOf(good, good.length / 2))
                                        .unsized()
                                        .then(Wire::close),
                                notUnderstood(200).or(BROKE))
                        .file(OPENED));
    }

    private static byte[] allButOne(byte[] good) {
        return Arrays.copyOf(good, good.length - 1);
    }

    private static Stream<Fault> noJson() {
        return Stream.of(
                fault(
                        "a page",
                        Reply.of("200 OK", "Content-Type: text/html").body(RefusalFaults.HTML),
                        notUnderstood(200)),
                fault(
                        "a page of XHTML",
                        Reply.of("200 OK", "Content-Type: application/xhtml+xml")
                                .body(RefusalFaults.HTML),
                        notUnderstood(200)),
                body("a page that calls itself JSON", RefusalFaults.HTML),
                body("XML", "<?xml version=\"1.0\"?><a/>"),
                body("a word", "hello"),
                half("half of an object", "{\"elements\":[{\"id\":1"),
                body("an object and more", "{\"elements\":[],\"value\":[]}}}"),
                body("a script", "callback({\"elements\":[]})"),
                body(
                        "NaN",
                        "{\"elements\":[{\"id\":NaN}],\"value\":[{\"id\":NaN}],\"bookingId\":NaN,\"expires_in\":NaN}"),
                half("a thousand open lists", "[".repeat(1_000)),
                half("objects within objects", "{\"elements\":".repeat(500)),
                fault(
                                "200 with bytes of chance",
                                Reply.ok().body(new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 'x'}),
                                notUnderstood(200))
                        .file(OPENED),
                fault(
                                "JSON with a byte order mark",
                                Reply.ok().good(good -> join("\uFEFF".getBytes(StandardCharsets.UTF_8), good)),
                                FINE)
                        .file(OPENED),
                half("a name that is torn", "{\"elements\":[{\"id\":1,\"firstName\":\"\\uD8"),
                body(
                        "a number of a thousand digits",
                        "{\"elements\":[{\"id\":" + "9".repeat(1_000) + "}],\"value\":[{\"id\":" + "9".repeat(1_000)
                                + "}],\"bookingId\":" + "9".repeat(1_000) + "}"));
    }

    private static Stream<Fault> refusals() {
        return Stream.of(
                refusal("{\"error\":{\"code\":\"X\",\"message\":\"no\"}}"),
                refusal("{\"errors\":[{\"code\":\"X\",\"message\":\"no\"}]}"),
                refusal("{\"errors\":[\"no\"]}"),
                refusal("{\"error\":\"invalid\",\"error_description\":\"no\"}"),
                refusal(
                        "{\"elements\":{\"errors\":[{\"code\":\"X\"}]},\"value\":{\"errors\":[{\"code\":\"X\"}]},\"errors\":[{\"code\":\"X\"}]}"),
                refusal("{\"value\":[],\"elements\":[],\"bookingId\":1,\"error\":{\"code\":\"X\",\"message\":\"no\"}}"),
                fault("200 with invalid_grant", Reply.ok().body("{\"error\":\"invalid_grant\"}"), refused(200))
                        .token(credentials(200))
                        .file(OPENED));
    }

    private static Fault refusal(String body) {
        return fault("200 with " + body, Reply.ok().body(body), refused(200))
                .token(credentials(200).or(notUnderstood(200)).or(refused(200)))
                .file(OPENED);
    }

    /** Encodings that nobody asked for. */
    private static Stream<Fault> encodings() {
        return Stream.of(
                fault("gzip", Reply.ok("Content-Encoding: gzip").good(BodyFaults::gzip), FINE),
                fault(
                        "x-gzip, chunked",
                        Reply.ok("Content-Encoding: x-gzip")
                                .good(BodyFaults::gzip)
                                .chunked(true),
                        FINE),
                fault("deflate", Reply.ok("Content-Encoding: deflate").good(BodyFaults::deflate), FINE),
                fault("identity", Reply.ok("Content-Encoding: identity"), FINE),
                fault(
                        "brotli",
                        Reply.ok("Content-Encoding: br").body("\u000b\u0002\u0080hello\u0003"),
                        notUnderstood(200)),
                fault("gzip that is none", Reply.ok("Content-Encoding: gzip"), notUnderstood(200))
                        .file(READING_BROKE.or(notUnderstood(200)).or(BROKE)),
                fault(
                                "gzip that breaks off",
                                Reply.ok("Content-Encoding: gzip").good(good -> Arrays.copyOf(gzip(good), 12)),
                                notUnderstood(200).or(BROKE))
                        .file(READING_BROKE.or(notUnderstood(200))),
                charset("utf-8", StandardCharsets.UTF_8),
                charset("windows-1250", Charset.forName("windows-1250")),
                charset("iso-8859-2", Charset.forName("ISO-8859-2")),
                charset("\"ISO-8859-2\"", Charset.forName("ISO-8859-2")),
                charset("utf-16", StandardCharsets.UTF_16),
                charset("utf-16le", StandardCharsets.UTF_16LE),
                charset("klingon", StandardCharsets.UTF_8));
    }

    private static Fault charset(String name, Charset charset) {
        return fault(
                        "charset " + name,
                        Reply.of("200 OK", "Content-Type: application/json; charset=" + name)
                                .good(good -> new String(good, StandardCharsets.UTF_8).getBytes(charset)),
                        FINE)
                .file(OPENED);
    }

    /** What is usual for a success, in unusual places. */
    private static Stream<Fault> statuses() {
        return Stream.of(
                fault("201", Reply.of("201 Created", Reply.JSON), FINE),
                fault("202", Reply.of("202 Accepted", Reply.JSON), FINE),
                fault("203", Reply.of("203 From Elsewhere", Reply.JSON), FINE),
                fault("206", Reply.of("206 Partial Content", Reply.JSON, "Content-Range: bytes 0-6/7"), FINE),
                fault("299", Reply.of("299 Whatever", Reply.JSON), FINE),
                fault("202 with no JSON", Reply.of("202 Accepted", Reply.JSON).body("soon"), notUnderstood(202))
                        .file(OPENED),
                fault(
                                "206 with half of it",
                                Reply.of("206 Partial Content", Reply.JSON).body("{\"elements\":[{"),
                                notUnderstood(206))
                        .token(BROKE.or(notUnderstood(206)))
                        .file(OPENED),
                fault("a list where one belongs", Reply.ok().body("[]"), notUnderstood(200))
                        .file(OPENED)
                        .on(OPENED, GET, SET),
                fault("an empty list", Reply.ok().body("{\"elements\":[],\"value\":[]}"), notUnderstood(200))
                        .file(OPENED)
                        .on(OPENED, GET, SET));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A stream around another one. */
    private interface Around {
        OutputStream of(OutputStream out) throws IOException;
    }

    static byte[] gzip(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    private static byte[] deflate(byte[] bytes) {
        return packed(bytes, DeflaterOutputStream::new);
    }

    private static byte[] packed(byte[] bytes, Around around) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = around.of(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

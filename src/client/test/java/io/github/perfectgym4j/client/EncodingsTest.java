package io.github.perfectgym4j.client;

import static io.github.perfectgym4j.client.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are packed in what nobody asked for. */
class EncodingsTest extends RawServerTest {

    private static final String NAME = "Zażółć gęślą jaźń 😀";
    private static final String ANSWER = "{\"elements\":[{\"id\":7,\"clubZone\":\"" + NAME + "\"}]}";

    static Stream<Arguments> encodings() throws IOException {
        byte[] plain = ANSWER.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("gzip", gzip(plain)),
                Arguments.of("x-gzip", gzip(plain)),
                Arguments.of("GZip", gzip(plain)),
                Arguments.of("deflate", deflated(plain, false)),
                Arguments.of("Deflate", deflated(plain, true)),
                Arguments.of("identity", plain),
                Arguments.of("", plain),
                Arguments.of("deflate, gzip", gzip(deflated(plain, false))),
                Arguments.of("gzip , identity", gzip(plain)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void areDecoded(String encoding, byte[] body) {
        server().answer(bytes("200 OK", body, "Content-Encoding: " + encoding));
        assertThat(gym().client(ClassesClient.class).userClass(1677, 40).clubZone())
                .isEqualTo(NAME);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void areDecodedInFiles(String encoding, byte[] body) throws IOException {
        server().answer(bytes("200 OK", body, "Content-Encoding: " + encoding, "Content-Type: text/plain"));
        try (OpenFile file = gym().files().open(server().url() + "/Classes/photo.jpg")) {
            assertThat(file.content().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(ANSWER);
            assertThat(file.length().orElse(body.length))
                    .isIn((long) ANSWER.getBytes(StandardCharsets.UTF_8).length, (long) body.length);
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void areDecodedInRefusals(String encoding, byte[] body) throws IOException {
        byte[] refusal = "{\"errors\":[{\"code\":\"X\"}]}".getBytes(StandardCharsets.UTF_8);
        boolean isGzip = encoding.toLowerCase(java.util.Locale.ROOT).endsWith("gzip") && !encoding.contains(",");
        server().answer(bytes(
                "400 Bad", isGzip ? gzip(refusal) : refusal, "Content-Encoding: " + (isGzip ? encoding : "")));
        assertThat(failure(RequestRefusedException.class, Kind.BOOKING).has("X"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "br,as br",
        "zstd,as zstd",
        "compress,as compress",
        "a b\u001b[1m,an unknown encoding",
        "'gzip,gzip,gzip,gzip',too many"
    })
    void areRefusedByTheirNames(String encoding, String said) {
        server().answer("200 OK", ANSWER, "Content-Encoding: " + encoding);
        assertThat(failure(AnswerNotUnderstoodException.class, Kind.OBJECT))
                .hasMessageContaining(said)
                .hasMessageNotContaining("\u001b");
        assertThat(catchThrowableOfType(
                        AnswerNotUnderstoodException.class, () -> gym().files().open(server().url() + "/photo.jpg")))
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "gzip, deflate"})
    void thatAreNotWhatTheySay(String encoding) {
        server().answer("200 OK", ANSWER, "Content-Encoding: " + encoding);
        AnswerNotUnderstoodException failure = failure(AnswerNotUnderstoodException.class, Kind.BOOKING);
        assertThat(failure).hasMessageContaining("not encoded as its header says");
        assertThat(failure.status()).hasValue(200);
        assertThat(failure.mayHaveBeenCarriedOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 20, 30})
    void thatBreakOff(int length) throws IOException {
        byte[] body = Arrays.copyOf(gzip(ANSWER.getBytes(StandardCharsets.UTF_8)), length);
        server().answer(bytes("200 OK", body, "Content-Encoding: gzip"));
        failure(ConnectionFailedException.class, Kind.OBJECT);
    }

    /** 64 MB in 64 kB. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void areBoundedByWhatIsInThem(String encoding) throws IOException {
        byte[] blanks = new byte[64 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        server().answer(bytes(
                "200 OK",
                encoding.equals("gzip") ? gzip(blanks) : deflated(blanks, false),
                "Content-Encoding: " + encoding));
        assertThat(failure(AnswerNotUnderstoodException.class, Kind.OBJECT)).hasMessageContaining("bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "charset=windows-1250,windows-1250",
        "charset=iso-8859-2,iso-8859-2",
        "charset=ISO-8859-16,ISO-8859-16",
        "Charset=\"Windows-1250\",windows-1250",
        "x=y; charset = windows-1250 ; z,windows-1250",
        "charset=UTF-8,UTF-8",
        "charset=utf-16,UTF-16LE",
        "charset=utf-16be,UTF-16BE",
        "charset=us-ascii,UTF-8",
        "charset=nonsense,UTF-8",
        "charset=,UTF-8",
        "charset=%$§,UTF-8"
    })
    void declaredCharacterSets(String declared, String sent) {
        Charset charset = Charset.forName(sent);
        if (!charset.newEncoder().canEncode("ąęź")) {
            return;
        }
        String name = "Michał Zając".repeat(2_000);
        server().answer(bytes(
                "200 OK",
                ("{\"elements\":[{\"id\":7,\"clubZone\":\"" + name + "\"}]}").getBytes(charset),
                "Content-Type: application/json; " + declared));
        assertThat(gym().client(ClassesClient.class).userClass(1677, 40).clubZone())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb18030", "Shift_JIS", "iso-8859-1"})
    void charactersOfSeveralBytesAndHalves(String charset) {
        String name = charset.equals("gb18030")
                ? "x😀".repeat(10_000)
                : charset.equals("Shift_JIS") ? "日本".repeat(9_999) : "ü";
        server().answer(bytes(
                "499 No",
                ("{\"message\":\"" + name.substring(0, Math.min(name.length(), 6_000)) + "\"}")
                        .getBytes(Charset.forName(charset)),
                "Content-Type: text/plain; charset=" + charset));
        assertThat(failure(RequestRefusedException.class, Kind.COMMAND)
                        .errors()
                        .get(0)
                        .message())
                .isEqualTo(name.substring(0, Math.min(name.length(), 6_000)));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}

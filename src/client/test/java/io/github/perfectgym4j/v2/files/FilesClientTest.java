package io.github.perfectgym4j.v2.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.file.FileNotSentException;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.v2.Version22Test;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads, downloads and what goes wrong with them. */
class FilesClientTest extends Version22Test {

    private static final byte[] TEXT = "v\u00e9lo".getBytes(StandardCharsets.UTF_8);
    private static final long LARGE = 60L * 1024 * 1024;
    private static final String LIMIT = "dev.resteasy.entity.file.threshold";
    private static final String UPLOADED =
            "{'fileId':'f-1','fileName':'a.txt','expiresOn':'2026-06-01T18:00:00Z','size':5}";

    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(LIMIT);
    }

    private FilesClient files() {
        return client(FilesClient.class);
    }

    @Test
    void aFileIsSentAsItIsWithItsName() throws IOException {
        Path file = Files.write(directory.resolve("a \"quoted\" name.txt"), TEXT);
        answer(200, UPLOADED);
        assertThat(files().upload(FileUpload.of(file)))
                .isEqualTo(new UploadedFile("f-1", "a.txt", new ApiDateTime("2026-06-01T18:00:00Z"), 5L));
        assertThat(server().last().line()).isEqualTo("POST v2.2/Files/Upload");
        assertThat(server().last().header("X-File-Name")).isEqualTo("a \"quoted\" name.txt");
        assertThat(server().last().header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(server().last().header("Content-Length")).isEqualTo("5");
        assertThat(server().last().header("X-Client-Id")).isEqualTo("id");
        assertThat(server().last().body()).isEqualTo("v\u00e9lo");
    }

    @Test
    void aFileThatTheRuntimeDoesNotSendIsNotSentInPart() {
        assertThatThrownBy(() -> files().upload(FileUpload.of("video.mp4", LARGE, () -> new Zeros(LARGE))))
                .isInstanceOf(FileNotSentException.class)
                .hasMessageStartingWith("POST v2.2/Files/Upload: the runtime does not send a file of 62914560 bytes");
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void aLargeFileIsSentInPieces() {
        Zeros content = new Zeros(LARGE);
        System.setProperty(LIMIT, "-1");
        answer(200, UPLOADED);
        files().upload(FileUpload.of("video.mp4", LARGE, () -> content));
        assertThat(server().last().body()).hasSize((int) LARGE);
        assertThat(content.largestRead).isLessThanOrEqualTo(16 * 1024);
        assertThat(content.isClosed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 499})
    void theServerRefusesAFile(int status) {
        answer(status, "{'errors':[{'code':'TooLarge','message':'too large'}]}");
        PerfectGymException refused =
                catchThrowableOfType(PerfectGymException.class, () -> files().upload(FileUpload.of("a.exe", TEXT)));
        assertThat(refused).isInstanceOf(RequestRefusedException.class);
        assertThat(((RequestRefusedException) refused).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("TooLarge"));
    }

    @Test
    void whatCannotBeSentIsNoUpload() {
        assertThatThrownBy(() -> FileUpload.of("a.txt", new byte[0])).hasMessage("the file must not be empty");
        assertThatThrownBy(() -> FileUpload.of("a.txt", -1, () -> null)).hasMessage("the file must not be empty");
        assertThatThrownBy(() -> FileUpload.of(" ", TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FileUpload.of(null, TEXT)).hasMessage("name");
        for (String name : new String[] {"a\r\nX-Client-Id: x.txt", "v\u00e9lo.txt", "a\u0000.txt"}) {
            assertThatThrownBy(() -> FileUpload.of(name, TEXT))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("name must be of visible ASCII characters: it is sent as a header");
        }
        assertThatThrownBy(() -> FileUpload.of(directory.resolve("missing.txt")))
                .isInstanceOf(FileNotSentException.class)
                .satisfies(FilesClientTest::saysNoPath);
        assertThatThrownBy(() -> files().upload(null)).hasMessage("POST v2.2/Files/Upload: file is required");
        assertThat(server().requests()).isEmpty();
    }

    private static void saysNoPath(Throwable thrown) {
        StringWriter chain = new StringWriter();
        thrown.printStackTrace(new PrintWriter(chain));
        assertThat(chain.toString()).contains("NoSuchFileException").doesNotContain(".txt");
    }

    @Test
    void aFileThatIsGoneWhenItIsSentIsToldWithoutItsPath() throws IOException {
        Path file = Files.write(directory.resolve("anna.txt"), TEXT);
        FileUpload upload = FileUpload.of(file);
        Files.delete(file);
        assertThatThrownBy(() -> files().upload(upload))
                .isInstanceOf(FileNotSentException.class)
                .hasMessageStartingWith("POST v2.2/Files/Upload: ")
                .satisfies(FilesClientTest::saysNoPath);
    }

    @Test
    void aFileThatCannotBeReadIsNoFailureOfTheServer() {
        FileUpload.Content broken = () -> new SequenceInputStream(new ByteArrayInputStream(TEXT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        });
        assertThatThrownBy(() -> files().upload(FileUpload.of("a.txt", 100, broken)))
                .isInstanceOf(FileNotSentException.class)
                .hasMessage("POST v2.2/Files/Upload: the file could not be read: disk");
        assertThatThrownBy(() -> files().upload(FileUpload.of("a.txt", 100, () -> new ByteArrayInputStream(TEXT))))
                .isInstanceOf(FileNotSentException.class)
                .hasMessage("POST v2.2/Files/Upload: the file could not be read: 5 bytes in place of 100");
        assertThatThrownBy(() -> files().upload(FileUpload.of("a.txt", 3, () -> new ByteArrayInputStream(TEXT))))
                .isInstanceOf(FileNotSentException.class)
                .hasMessage("POST v2.2/Files/Upload: the file could not be read: more than 3 bytes");
        assertThat(server().requests()).isEmpty();
    }

    /** The server takes the connection and reads nothing, so that writing waits. */
    @Test
    void anUploadThatNobodyReadsEndsWithItsTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PerfectGym gym = PerfectGym.builder()
                        .url("http://localhost:" + silent.getLocalPort() + "/Api")
                        .apiClient("id", "secret")
                        .callTimeout(Duration.ofMillis(500))
                        .build()) {
            long length = LARGE / 2;
            TimedOutException overdue =
                    catchThrowableOfType(TimedOutException.class, () -> gym.client(FilesClient.class)
                            .upload(FileUpload.of("video.mp4", length, () -> new Zeros(length))));
            assertThat(overdue).isNotNull();
        }
    }

    @Test
    void aFileIsReadAgainWithOtherCredentials() {
        AtomicInteger opened = new AtomicInteger();
        FileUpload file = FileUpload.of("a.txt", TEXT.length, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(TEXT);
        });
        try (PerfectGym gym = PerfectGym.builder()
                .url(server().url())
                .authentication(new TwoTokens())
                .build()) {
            answer(401, "{}");
            answer(200, UPLOADED);
            gym.client(FilesClient.class).upload(file);
        }
        assertThat(opened).hasValue(2);
        assertThat(server().last().body()).isEqualTo("v\u00e9lo");
        assertThat(server().last().header("Authorization")).isEqualTo("Bearer second");
    }

    @Test
    void aCalendarIsReadAsItCame() throws IOException {
        byte[] calendar = "BEGIN:VCALENDAR\r\nSUMMARY:V\u00e9lo\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        server().answer(200, Map.of("Content-Type", "text/calendar; charset=utf-8"), calendar);
        try (OpenFile file = files().calendarFile(40, "a+b/c=")) {
            assertThat(file.contentType()).contains("text/calendar; charset=utf-8");
            assertThat(file.length()).hasValue(calendar.length);
            assertThat(file.content().readAllBytes()).isEqualTo(calendar);
        }
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/Files/GetCalendarFile"
                        + "?calendarFileRequest.memberId=40&calendarFileRequest.signature=a+b/c=");
        server().answer(200, Map.of("Content-Type", "ics"), calendar);
        assertThat(files().calendarFile(40, "x").contentType()).contains("application/octet-stream");
    }

    @Test
    void inPlaceOfACalendar() {
        server().answer(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<html>sign in</html>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files().calendarFile(40, "x")).isInstanceOf(AnswerNotUnderstoodException.class);
        answer(404, "{}");
        assertThatThrownBy(() -> files().calendarFile(40, "x")).isInstanceOf(ResourceNotFoundException.class);
        server().answer(200, Map.of("Content-Type", "text/calendar"), new byte[9 * 1024 * 1024]);
        assertThatThrownBy(() -> files().calendarFile(40, "x"))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("more than 8388608 bytes");
        int before = server().requests().size();
        assertThatThrownBy(() -> files().calendarFile(40, " "))
                .hasMessage("GET v2.2/Files/GetCalendarFile: calendarFileRequest.signature is required");
        assertThat(server().requests()).hasSize(before);
    }

    @Test
    void addressesAndDeletion() {
        answer(200, "{'fileDownloadUrl':'https://gym.example/f/7?sig=x'}");
        FileDownloadUrl url = files().downloadUrl(7);
        assertThat(url.fileDownloadUrl()).isEqualTo("https://gym.example/f/7?sig=x");
        assertThat(url.toString()).doesNotContain("sig");
        assertThat(server().last().line()).isEqualTo("GET v2.2/Files/GetDownloadUrl?fileId=7");
        answer(200, "{'fileDownloadUrl':'https://gym.example/c/40?sig=x'}");
        files().calendarFileDownloadUrl(40);
        assertThat(server().last().line()).isEqualTo("GET v2.2/Files/GetCalendarFileDownloadUrl?request.memberId=40");
        answer(200, "{}");
        files().deleteFile(new DeleteFile(7));
        assertThat(server().last().line()).isEqualTo("POST v2.2/Files/DeleteFile");
        assertThat(server().last().body()).isEqualTo("{\"fileId\":7}");
    }

    /** A second token after the first has been refused. */
    private static final class TwoTokens implements Authentication {

        private boolean isRefused;

        @Override
        public Proof proof() {
            return Proof.bearer(Secret.of(isRefused ? "second" : "first"));
        }

        @Override
        public NextStep rejected(Proof proof) {
            isRefused = true;
            return NextStep.TRY_AGAIN;
        }
    }

    /** Zeros that notice how they are read. */
    private static final class Zeros extends InputStream {

        private long left;
        private int largestRead;
        private boolean isClosed;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            largestRead = Math.max(largestRead, length);
            int n = (int) Math.min(left, length);
            left -= n;
            return n == 0 ? -1 : n;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

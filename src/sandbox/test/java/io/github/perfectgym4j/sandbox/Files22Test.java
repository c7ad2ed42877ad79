package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of version 2.2: sending, fetching, deleting, calendars. */
class Files22Test extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
    }

    private HttpResponse<String> upload(String name, String content) {
        HttpRequest.Builder request =
                api.request("v2.2/Files/Upload").header("Content-Type", "application/octet-stream");
        return Api.send(
                (name == null ? request : request.header("X-File-Name", name)).POST(BodyPublishers.ofString(content)));
    }

    @Test
    void keepsARawFileForADay() {
        JsonObject kept = Api22.object(upload("photo.PNG", "pixels"));
        assertThat(kept).containsOnlyKeys("fileId", "fileName", "expiresOn", "size");
        assertThat(kept.getString("fileName")).isEqualTo("photo.PNG");
        assertThat(kept.getInt("size")).isEqualTo(6);
        assertThat(Instant.parse(kept.getString("expiresOn"))).isEqualTo(SATURDAY_NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void keepsTheFirstFileOfAForm() {
        String form = "--cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nno file\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"f\"; filename=\"Übung.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\nline 1\r\n\r\nline 2\r\n--cut--\r\n";
        JsonObject kept = Api22.object(Api.send(api.request("v2.2/Files/Upload")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(form))));
        assertThat(kept.getString("fileName")).isEqualTo("Übung.pdf");
        assertThat(kept.getInt("size")).isEqualTo("line 1\r\n\r\nline 2".length());
    }

    @ParameterizedTest
    @CsvSource({"photo.png,''", ",pixels", "virus.exe,pixels", "photo,pixels"})
    void refusesFilesThatAreNone(String name, String content) {
        assertThat(upload(name, content).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"no boundary,--cut", "boundary=cut,nothing", "boundary=cut,--cut--"})
    void refusesBrokenForms(String parameter, String body) {
        assertThat(Api.send(api.request("v2.2/Files/Upload")
                                .header("Content-Type", "multipart/form-data; " + parameter)
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooBig() {
        InputStream endless = new InputStream() {
            private int left = 2_000_001;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int some = Math.min(length, left);
                left -= some;
                return some > 0 ? some : -1;
            }
        };
        HttpResponse<String> answer = Api.send(api.request("v2.2/Files/Upload")
                .header("X-File-Name", "film.mp4")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> endless)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void fetchesAndDeletesFilesOfMembers() {
        int id = api.ids("MemberFiles", "$filter=isDeleted eq false", "$top=1").get(0);
        String url = Api22.object(Api.send(api.request("v2.2/Files/GetDownloadUrl?fileId=" + id)))
                .getString("fileDownloadUrl");
        HttpResponse<String> file = Api.send(HttpRequest.newBuilder(URI.create(url)));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isNotEmpty();

        api.done("Files/DeleteFile", "{\"fileId\":" + id + "}");

        assertThat(api.answer("MemberFiles/" + id).getBoolean("isDeleted")).isTrue();
        assertThat(Api.send(HttpRequest.newBuilder(URI.create(url))).statusCode())
                .isEqualTo(404);
        assertThat(api.post("Files/DeleteFile", "{\"fileId\":" + id + "}").statusCode())
                .isEqualTo(400);
        assertThat(Api.send(api.request("v2.2/Files/GetDownloadUrl?fileId=" + id))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void writesACalendarForWhoeverHasItsAddress() {
        api.done("ClassBooking/BookClass", "{\"memberId\":60,\"classId\":103}");
        String url = Api22.object(Api.send(api.request("v2.2/Files/GetCalendarFileDownloadUrl?request.memberId=60")))
                .getString("fileDownloadUrl");
        String path = url.substring(url.indexOf("/v2.2/") + 1);
        HttpResponse<String> calendar = Api.send(api.request(path));
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:class-103@sandbox.example.com\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Api.send(api.request(path.replace("memberId=60", "memberId=61")))
                        .statusCode())
                .isEqualTo(400);
    }
}

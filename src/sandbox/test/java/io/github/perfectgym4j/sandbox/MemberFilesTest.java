package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos and files of members by version 2.2, from uploaded files. */
class MemberFilesTest extends SandboxTest {

    private static final String PHOTO = "Members/SetPhoto";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private String upload(String name, String content) {
        return Api22.object(Api.send(api.request("v2.2/Files/Upload")
                        .header("X-File-Name", name)
                        .POST(HttpRequest.BodyPublishers.ofString(content))))
                .getString("fileId");
    }

    private static String body(long memberId, String fileId, String more) {
        return "{\"memberId\":" + memberId + ",\"fileId\":\"" + fileId + "\"" + more + "}";
    }

    private List<JsonObject> photos(String type) {
        return api.rows("MemberPhotos", "$filter=memberId eq 60 and type eq '" + type + "' and isDeleted eq false");
    }

    private static String content(String url) {
        HttpResponse<String> answer = Api.send(HttpRequest.newBuilder(URI.create(url)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aPhotoIsThatOfVersionOne() {
        HttpResponse<String> set = api.post(PHOTO, body(60, upload("a.png", "first"), ""));
        assertThat(set.statusCode()).isEqualTo(204);
        assertThat(set.body()).isEmpty();
        assertThat(photos("ClubPhoto"))
                .extracting(row -> row.getString("size"))
                .containsExactly("Original", "Large", "Medium", "Small");
        int fileId = photos("ClubPhoto").get(0).getInt("fileId");
        String link = Api22.object(Api.send(api.request("v2.2/Files/GetDownloadUrl?fileId=" + fileId)))
                .getString("fileDownloadUrl");
        assertThat(content(link)).isEqualTo("first");
        Api employee = Api.employee(sandbox);
        String photoUrl = Api.element(employee.get("Users/User?userId=60")).getString("photoUrl");
        assertThat(photoUrl).endsWith("photoId=" + fileId);
        assertThat(employee.get("Files/Photo?photoId=" + fileId).body()).isEqualTo("first");

        api.post(PHOTO, body(60, upload("b.jpg", "own"), ",\"role\":\"ProfilePicture\""));
        assertThat(Api.element(employee.get("Users/User?userId=60")).getString("photoUrl"))
                .isEqualTo(photoUrl);
        api.post(PHOTO, "{\"memberId\":60,\"fileId\":null}");
        assertThat(photos("ClubPhoto")).isEmpty();
        int own = photos("ProfilePicture").get(0).getInt("fileId");
        assertThat(Api.element(employee.get("Users/User?userId=60")).getString("photoUrl"))
                .endsWith("photoId=" + own);
        assertThat(api.rows("MemberPhotos", "$filter=memberId eq 60 and isDeleted eq true"))
                .hasSize(4);
    }

    @Test
    void aPhotoOfVersionOneIsARow() {
        Api.element(Api.employee(sandbox).post("Users/Photo?userId=60", "{\"extension\":\"png\",\"data\":\"AAAA\"}"));
        assertThat(photos("ClubPhoto")).hasSize(4);
        assertThat(api.answer("Members/60", "$expand=photos").getJsonArray("photos"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Members/AddFile", "MemberCards/AddFile"})
    void keepsAFile(String command) {
        String uploaded = upload("plan.txt", "Monday: legs");
        JsonObject added = api.done(command, body(60, uploaded, ",\"isVisibleToMember\":true"));
        assertThat(content(added.getString("fileUrl"))).isEqualTo("Monday: legs");
        JsonObject row = api.answer("MemberFiles/" + added.getInt("fileId"));
        assertThat(row.getString("name")).isEqualTo("plan.txt");
        assertThat(row.getInt("memberId")).isEqualTo(60);
        assertThat(row.getBoolean("isAvailableForMember")).isTrue();
        assertThat(api.codes(command, body(60, uploaded, ""))).containsExactly("FileNotFound");
        JsonObject hidden = api.done(command, body(60, upload("note.txt", "x"), ""));
        assertThat(api.answer("MemberFiles/" + hidden.getInt("fileId")).getBoolean("isAvailableForMember"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SetPhoto, 999, MemberNotFound",
        "SetPhoto, 60, TempFileNotFound",
        "AddFile, 999, MemberNotFound",
        "AddFile, 60, FileNotFound",
    })
    void refuses(String command, long memberId, String code) {
        assertThat(api.codes("Members/" + command, body(memberId, "made-up", "")))
                .containsExactly(code);
    }

    @Test
    void aTextIsNoPhotoAndStaysAFile() {
        String text = upload("plan.txt", "x");
        assertThat(api.codes(PHOTO, body(60, text, ""))).containsExactly("FileIsNotAnImage");
        assertThat(api.done("Members/AddFile", body(60, text, ""))).containsKey("fileUrl");
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos, agreements and the addresses of files. */
class FilesTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private HttpResponse<byte[]> fetch(String url) throws Exception {
        assertThat(url).startsWith(sandbox.url() + "/Files/");
        HttpRequest request = employee.request(
                        url.substring(sandbox.url().toString().length() + 1))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
        return answer;
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "png, image/png",
        "PNG, image/png",
        "pmg, image/png",
        "Jpg, image/jpeg",
        "JPEG, image/jpeg",
        "bmp, image/bmp"
    })
    void q58answersWithThePhotoThatWasSent(String extension, String type) throws Exception {
        byte[] picture = {1, 2, 3, -4};
        JsonObject member = Api.element(employee.post(
                "Users/Photo?userId=3",
                "{\"extension\":\"" + extension + "\",\"data\":\""
                        + Base64.getEncoder().encodeToString(picture) + "\"}"));
        HttpResponse<byte[]> answer = fetch(member.getString("photoUrl"));
        assertThat(answer.body()).isEqualTo(picture);
        assertThat(type(answer)).isEqualTo(type);
        JsonObject listed = Api.elements(employee.get("Users/Users")).get(2);
        assertThat(fetch(listed.getString("photoUrl")).body()).isEqualTo(picture);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Users/Photo?userId=3 | {} | [InvalidPropertyValue/extension, InvalidPropertyValue/data]",
                "Users/Photo?userId=3 | {\"extension\":\"gif\",\"data\":\"AAAA\"} | [InvalidPropertyValue/extension]",
                "Users/Photo?userId=3 | {\"extension\":\"png\",\"data\":\"no base64\"} | [InvalidPropertyValue/data]",
                "Users/Photo?userId=4711 | {\"extension\":\"png\",\"data\":\"AAAA\"} | [InvalidPropertyId/userId]",
                "Users/Photo | {\"extension\":\"png\",\"data\":\"AAAA\"} | [InvalidPropertyValue/userId]",
                "Users/Agreements?userId=3 | {} | [InvalidPropertyValue/agreementIds]",
                "Users/Agreements?userId=3 | {\"agreementIds\":[]} | [InvalidPropertyValue/agreementIds]",
                "Users/Agreements?userId=3 | {\"agreementIds\":[2,99]} | [InvalidPropertyId/agreementIds]",
                "Users/Agreements?userId=4711 | {\"agreementIds\":[2]} | [InvalidPropertyId/userId]"
            })
    void refuses(String path, String body, String refusals) {
        assertThat(Api.refusals(employee.post(path, body))).hasToString(refusals);
    }

    @Test
    void addsAgreements() {
        Api.element(employee.post("Users/Agreements?userId=3", "{\"agreementIds\":[2]}"));
        JsonObject member = Api.element(employee.post("Users/Agreements?userId=3", "{\"agreementIds\":[\"3\",4]}"));
        assertThat(member.getBoolean("newsletterAgreement")).isTrue();
        assertThat(member.getBoolean("termsAndConditionsAgreement")).isTrue();
        assertThat(Api.element(employee.get("Users/User?userId=3"))).isEqualTo(member);
    }

    @Test
    void q42listsAgreementsByEitherMethod() {
        assertThat(employee.post("Users/AgreementType").body())
                .isEqualTo(employee.get("Users/AgreementType").body());
    }

    @Test
    void addressesInAnswersLeadToFiles() throws Exception {
        JsonObject club = Api.element(employee.get("Clubs/Club?clubId=16"));
        HttpResponse<byte[]> photo =
                fetch(club.getJsonArray("photos").getJsonObject(0).getString("photoUrl"));
        assertThat(type(photo)).isEqualTo("image/png");
        assertThat(photo.body()).startsWith(0x89, 'P', 'N', 'G').endsWith(0xAE, 0x42, 0x60, 0x82);
        assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(photo.body())))
                .isNotNull();

        JsonObject text = Api.element(employee.get("Documents/Documents?userId=1"));
        assertThat(fetch(text.getString("url")).body()).hasSize(225);
        assertThat(type(fetch(text.getString("url")))).startsWith("text/plain");

        JsonObject paper =
                Api.elements(employee.get("Documents/Documents?userId=60")).get(5);
        HttpResponse<byte[]> pdf = fetch(paper.getString("url"));
        assertThat(type(pdf)).isEqualTo("application/pdf");
        assertThat(pdf.body()).hasSize(paper.getInt("size"));
        assertThat(new String(pdf.body(), StandardCharsets.US_ASCII))
                .startsWith("%PDF-1.4")
                .contains("%%EOF");

        fetch(sandbox.url() + "/Files/File?fileId=10358");
        fetch(sandbox.url() + "/Files/Files?fileId=123");
        fetch(sandbox.url() + "/Files/UserPhoto/xxxxxxxxx");
        fetch(sandbox.url() + "/Files/Photo?photoId=78");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files/Photo?photoId=4711",
                "Files/File?fileId=4711",
                "Files/Files?fileId=0",
                "Files/UserPhoto/nobody"
            })
    void answersUnknownFilesWith404(String path) {
        assertThat(employee.get(path).statusCode()).isEqualTo(404);
        assertThat(Api.anna(sandbox).get(path).statusCode()).isEqualTo(404);
        assertThat(Api.send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/" + path)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesAFileWithoutKey() {
        assertThat(Api.refusals(employee.get("Files/Photo"))).containsExactly("InvalidPropertyValue/photoId");
        assertThat(Api.refusals(employee.get("Files/File?fileId=x"))).containsExactly("InvalidPropertyValue/fileId");
    }
}

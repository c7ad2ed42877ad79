package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing the personal data of members by version 2.2. */
class MemberDetailsTest extends SandboxTest {

    private static final String UPDATE = "Members/UpdateMemberDetails";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private HttpResponse<String> patch(long id, String changes) {
        return Api.send(api.request("v2.2/" + UPDATE + "/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json(changes))));
    }

    private JsonObject anna() {
        return api.answer("Members/60", "$expand=address,citizenship");
    }

    @Test
    void changesWhatIsSentAndNothingElse() {
        JsonObject before = anna();
        assertThat(
                        api.done(
                                UPDATE,
                                json(
                                        "{'memberId':60,'personalData':{'lastName':'Nowak','sex':'Other','firstName':null,"
                                                + "'birthDate':'1990-05-01','citizenshipCountrySymbol':'DE','documentTypeId':2,"
                                                + "'documentNumber':'X1'},'addressData':{'street':'Hauptstr. 1','cityId':2000201,'stateId':3}}")))
                .isEmpty();
        JsonObject after = anna();
        assertThat(after.getString("firstName")).isEqualTo("Anna");
        assertThat(after.getString("lastName")).isEqualTo("Nowak");
        assertThat(after.getString("sex")).isEqualTo("Other");
        assertThat(after.getString("birthdate")).startsWith("1990-05-01");
        assertThat(after.getString("email")).isEqualTo("anna@example.com");
        assertThat(after.getString("phoneNumber")).isEqualTo(before.getString("phoneNumber"));
        assertThat(after.getJsonObject("citizenship").getString("symbol")).isEqualTo("DE");
        assertThat(after.getJsonObject("address").getString("street")).isEqualTo("Hauptstr. 1");
        assertThat(after.getJsonObject("address").getString("city")).isEqualTo("Berlin");
        assertThat(after.getJsonObject("address").getString("state")).isEqualTo("Berlin");
        assertThat(after.getJsonNumber("version").longValue())
                .isGreaterThan(before.getJsonNumber("version").longValue());
        JsonObject versionOne = Api.element(Api.employee(sandbox).get("Users/User?userId=60"));
        assertThat(versionOne.getString("lastName")).isEqualTo("Nowak");
        assertThat(versionOne.getString("idCardName")).isEqualTo("Identity card");
        assertThat(versionOne.getString("idCardNumber")).isEqualTo("X1");
    }

    @Test
    void aNewAddressIsTheLogInFromThenOn() {
        api.done(UPDATE, json("{'memberId':60,'personalData':{'email':'anna.new@example.com'}}"));
        Api.signedIn(sandbox, "anna.new@example.com", "anna-password");
        assertThat(Api.signIn(sandbox, "anna@example.com", "anna-password").statusCode())
                .isEqualTo(400);
        api.done("MemberAuth/ConfirmMemberEmail", "{\"token\":\"" + lastMailedToken() + "\"}");
        assertThat(anna().getString("emailVerificationStatus")).isEqualTo("Verified");
    }

    @Test
    void patchesWhatIsNamed() {
        HttpResponse<String> answer = patch(
                60,
                "[{'op':'replace','path':'/PersonalData/LastName','value':'Nowak'},"
                        + "{'op':'add','path':'/personalData/birthDate','value':'1991-01-02'},"
                        + "{'op':'remove','path':'/personalData/phoneNumber'},"
                        + "{'op':'replace','path':'/addressData/street','value':null}]");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(anna().getString("lastName")).isEqualTo("Nowak");
        assertThat(anna().getString("firstName")).isEqualTo("Anna");
        assertThat(anna().getString("birthdate")).startsWith("1991-01-02");
        assertThat(anna().get("phoneNumber")).isEqualTo(JsonValue.NULL);
        assertThat(anna().getJsonObject("address").getString("street")).isEmpty();
        assertThat(anna().getJsonObject("address").getString("city")).isEqualTo("Kraków");
    }

    @Test
    void anEmptyPatchChangesNothingButTheVersion() {
        JsonObject before = anna();
        assertThat(patch(60, "[]").statusCode()).isEqualTo(200);
        assertThat(anna().get("address")).isEqualTo(before.get("address"));
        assertThat(anna().get("birthdate")).isEqualTo(before.get("birthdate"));
        assertThat(Api.element(Api.employee(sandbox).get("Users/User?userId=60"))
                        .getString("idCardName"))
                .isEqualTo("Passport");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999 | {'firstName':'X'} | UserNotFound | memberId",
                "60 | {'firstName':' '} | PersonalDataFieldError | personalData.firstName",
                "60 | {'email':'nobody'} | PersonalDataFieldError | personalData.email",
                "60 | {'phoneNumber':'none'} | PersonalDataFieldError | personalData.phoneNumber",
                "60 | {'birthDate':'01.05.1990'} | PersonalDataFieldError | personalData.birthDate",
                "60 | {'birthDate':'2026-11-22'} | PersonalDataFieldError | personalData.birthDate",
                "60 | {'citizenshipCountrySymbol':'XX'} | PersonalDataFieldError | personalData.citizenshipCountrySymbol",
                "60 | {'documentTypeId':9} | PersonalDataFieldError | personalData.documentTypeId",
                "60 | {'birthDate':'2015-01-01'} | InvalidAgeLegalGuardianIsRequired | personalData.birthDate",
                "60 | {'email':'BEN@example.com'} | PersonalDataDuplication | personalData.email",
                "60 | {'phoneNumber':'+48 500 000 61'} | PersonalDataDuplication | personalData.phoneNumber",
            })
    void refuses(long memberId, String personalData, String code, String property) {
        HttpResponse<String> answer =
                api.post(UPDATE, json("{'memberId':" + memberId + ",'personalData':" + personalData + "}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(499);
        List<JsonObject> errors =
                Api.object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getString("code")).isEqualTo(code);
        assertThat(errors.get(0).getString("property")).isEqualTo(property);
        if (memberId == 60) {
            String field = personalData.replaceAll("[{}']", "").replaceFirst(":.*", "");
            String value = personalData.replaceAll("[{}']", "").replaceFirst("[^:]*:", "");
            String change = "[{'op':'replace','path':'/personalData/" + field + "','value':"
                    + (field.equals("documentTypeId") ? value : "'" + value + "'") + "}]";
            assertThat(patch(60, change).body()).contains(code);
        }
    }

    @Test
    void namesAllThatIsWrong() {
        assertThat(api.codes(
                        UPDATE,
                        json("{'memberId':60,'personalData':{'email':'x','birthDate':'y'},"
                                + "'addressData':{'cityId':1,'cityName':'42','stateId':99,'countrySymbol':'XX'}}")))
                .containsExactlyInAnyOrder(
                        "PersonalDataFieldError",
                        "PersonalDataFieldError",
                        "PersonalDataFieldError",
                        "PersonalDataFieldError",
                        "PersonalDataFieldError",
                        "InvalidCityName");
    }

    @Test
    void tellsWhoHasTheSameData() {
        HttpResponse<String> answer =
                api.post(UPDATE, json("{'memberId':60,'personalData':{'email':'ben@example.com'}}"));
        JsonObject data = Api.object(answer.body())
                .getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("data");
        assertThat(data.getInt("memberId")).isEqualTo(61);
        assertThat(data.getString("contractStatus")).isEqualTo("Current");
    }

    @Test
    void aGuardianMaySignForAChild() {
        api.done(UPDATE, json("{'memberId':22,'personalData':{'birthDate':'2015-01-01'}}"));
        assertThat(api.answer("Members/22").getString("birthdate")).startsWith("2015-01-01");
    }

    @Test
    void doesNotUnderstandWhatIsNoPatch() {
        assertThat(patch(60, "{}").statusCode()).isEqualTo(400);
        assertThat(patch(60, "[{'op':'replace','path':'/nowhere','value':1}]").statusCode())
                .isEqualTo(400);
        assertThat(patch(60, "[{'op':'replace','path':'/personalData/sex','value':'x'}]")
                        .statusCode())
                .isEqualTo(400);
        assertThat(patch(999, "[]").statusCode()).isEqualTo(499);
    }
}

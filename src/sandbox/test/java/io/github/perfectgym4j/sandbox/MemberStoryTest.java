package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a stranger to a member in a class: what one operation does is seen by all others. */
class MemberStoryTest extends SandboxTest {

    private static final String MAIL = "ida.berg@example.com";

    @Test
    void aNewMemberSignsUpSignsInAndBooks() {
        Api employee = Api.employee(sandbox);
        JsonObject added = Api.element(
                employee.post(
                        "Users/User",
                        "{\"email\":\"" + MAIL
                                + "\",\"homeClubId\":\"2\",\"birthDate\":\"1990-02-03T00:00:00\",\"firstName\":\"Ida\","
                                + "\"lastName\":\"Berg\",\"phoneNumber\":\"+49 30 5550 99\",\"personalId\":\"90020312345\",\"sex\":\"female\"}"));
        int id = added.getInt("id");
        assertThat(added.getString("sex")).isEqualTo("Female");
        assertThat(added.getBoolean("hasAccount")).isFalse();
        assertThat(added.getBoolean("emailAddressIsConfirmed")).isFalse();
        assertThat(added.getJsonNumber("timestamp").longValue()).isGreaterThan(1_300_000_000L);
        assertThat(Api.element(employee.get("Users/ConfirmEmailAddress?token=" + lastMailedToken()))
                        .getBoolean("emailAddressIsConfirmed"))
                .isTrue();

        assertThat(Api.signIn(sandbox, MAIL, "pass word ").statusCode()).isEqualTo(400);
        assertThat(validate(employee, "pass word ")).containsExactly("UserNotFound");
        String token = Api.element(employee.post("Users/SignUp?email=" + MAIL)).getString("resetPasswordToken");
        assertThat(validate(employee, "pass word ")).containsExactly("InvalidPassword");
        JsonObject reset = Api.element(employee.post(
                "Users/ResetPassword", "{\"resetPasswordToken\":\"" + token + "\",\"password\":\"pass word \"}"));
        assertThat(reset.getBoolean("hasAccount")).isTrue();
        assertThat(reset.getBoolean("hasPassword")).isTrue();
        assertThat(validate(employee, "pass word")).containsExactly("InvalidUserNameOrPassword");
        assertThat(Api.signIn(sandbox, MAIL, "pass word").statusCode()).isEqualTo(400);
        assertThat(Api.element(employee.post(
                                "Users/ValidateCredentials",
                                "{\"userName\":\"" + MAIL + "\",\"password\":\"pass word \"}"))
                        .getInt("id"))
                .isEqualTo(id);

        Api ida = Api.signedIn(sandbox, MAIL, "pass word ");
        assertThat(Api.element(ida.get("Users/User")).getString("lastName")).isEqualTo("Berg");
        assertThat(Api.element(ida.post("Classes/BookClass?classId=1677")).getBoolean("booked"))
                .isTrue();
        Api.element(ida.put("Users/User", "{\"showActivityInClub\":true}"));
        assertThat(Api.elements(employee.get("Classes/WhoIsIn?classId=1677")))
                .extracting(row -> row.getInt("id"))
                .contains(id);

        for (String query : List.of(
                "email=IDA.BERG@example.com",
                "personalId=90020312345",
                "userId=" + id,
                "phone=%2B49%2030%20555099",
                "userNumber=" + added.getString("number"))) {
            assertThat(Api.element(employee.get("Users/Search?" + query)).getInt("id"))
                    .as(query)
                    .isEqualTo(id);
        }
        List<JsonObject> listed = Api.elements(employee.get("Users/Users?clubId=2&created=2026-11-21"));
        assertThat(listed).extracting(row -> row.getInt("id")).containsExactly(id);
    }

    private static List<String> validate(Api employee, String password) {
        return Api.refusals(employee.post(
                "Users/ValidateCredentials", "{\"userName\":\"" + MAIL + "\",\"password\":\"" + password + "\"}"));
    }

    @Test
    void aMemberWithAnotherAddressSignsInByIt() {
        Api employee = Api.employee(sandbox);
        JsonObject changed = Api.element(employee.put("Users/User?userId=2", "{\"email\":\"new@example.com\"}"));
        assertThat(changed.getBoolean("emailAddressIsConfirmed")).isFalse();
        assertThat(Api.signIn(sandbox, "member2@example.com", "member2").statusCode())
                .isEqualTo(400);
        Api.signedIn(sandbox, "new@example.com", "member2");
        assertThat(Api.elements(employee.get("Users/Search?email=member2@example.com")))
                .isEmpty();
    }

    @Test
    void noPasswordIsEverAnswered() {
        Api employee = Api.employee(sandbox);
        String token = Api.element(employee.get("Users/ResetPassword?email=member3@example.com"))
                .getString("resetPasswordToken");
        String body = "{\"resetPasswordToken\":\"" + token + "\",\"password\":\"unseen-1\"}";
        assertThat(employee.post("Users/ResetPassword", body).body()).doesNotContain("unseen-1", token);
        assertThat(employee.post("Users/ResetPassword", body).body()).doesNotContain("unseen-1", token);
        assertThat(Api.refusals(employee.post("Users/ResetPassword", body))).containsExactly("InvalidToken");
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    @Test
    void confirmsAnAddressOnce() {
        assertThat(Api.element(employee.get("Users/ConfirmEmailAddress?token=confirm-2"))
                        .getBoolean("emailAddressIsConfirmed"))
                .isTrue();
        assertThat(Api.refusals(employee.get("Users/ConfirmEmailAddress?token=confirm-2")))
                .containsExactly("InvalidToken");
        assertThat(Api.refusals(employee.get("Users/ConfirmEmailAddress")))
                .containsExactly("InvalidPropertyValue/token");
    }

    @ParameterizedTest
    @CsvSource({
        "51, EmailTemplateNotDefined",
        "52, UnableSendEmail",
        "53, InvalidToken",
        "4711, InvalidPropertyValue/email",
        "49, InvalidPropertyValue/email"
    })
    void refusesToSendAResetMail(long id, String refusal) {
        assertThat(Api.refusals(employee.get("Users/SendEmailToResetPassword?email=member" + id + "@example.com")))
                .containsExactly(refusal);
        assertThat(outbox().getJsonArray("mails")).isEmpty();
    }

    @Test
    void sendsAResetMail() {
        assertThat(Api.element(employee.get("Users/SendEmailToResetPassword?email=member5@example.com"))
                        .getString("ResultStatus"))
                .isEqualTo("Success");
        String body = "{\"resetPasswordToken\":\"" + lastMailedToken() + "\",\"password\":\"new\"}";
        assertThat(Api.element(employee.post("Users/ResetPassword", body)).getInt("id"))
                .isEqualTo(5);
        Api.signedIn(sandbox, "member5@example.com", "new");
        assertThat(Api.signIn(sandbox, "member5@example.com", "member5").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, wrong, InvalidUserNameOrPassword",
        "nobody@example.com, x, InvalidUserNameOrPassword",
        "api-user, api-password, InvalidUserNameOrPassword",
        "member49@example.com, member49, InvalidUserNameOrPassword",
        "member301@example.com, x, UserNotFound",
        "'', x, InvalidPropertyValue/userName",
        "anna@example.com, '', InvalidPropertyValue/password"
    })
    void refusesCredentials(String userName, String password, String refusal) {
        String body = "{\"userName\":\"" + userName + "\",\"password\":\"" + password + "\"}";
        assertThat(Api.refusals(employee.post("Users/ValidateCredentials", body)))
                .containsExactly(refusal);
    }

    @Test
    void takesPasswordsInTheBodyOnly() {
        assertThat(Api.refusals(employee.post(
                        "Users/ValidateCredentials?userName=anna@example.com&password=anna-password", "{}")))
                .containsExactly("InvalidPropertyValue/userName", "InvalidPropertyValue/password");
        assertThat(Api.refusals(employee.post("Users/ResetPassword", "{}")))
                .containsExactly("InvalidPropertyValue/resetPasswordToken", "InvalidPropertyValue/password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SignUp", "SignUpWithFacebook"})
    void signsUpWithFacebook(String path) {
        JsonObject member = Api.element(employee.post("Users/" + path + "?facebookToken=facebook-301"));
        assertThat(member.getInt("id")).isEqualTo(301);
        assertThat(member.getBoolean("hasAccount")).isTrue();
        assertThat(member.getBoolean("hasPassword")).isFalse();
        assertThat(member.getJsonNumber("facebookId").longValue()).isPositive();
        assertThat(Api.form(sandbox, "grant_type=password&facebookToken=facebook-301")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.refusals(employee.post(
                        "Users/ValidateCredentials", "{\"userName\":\"member301@example.com\",\"password\":\"x\"}")))
                .containsExactly("InvalidPassword");
    }

    @ParameterizedTest
    @CsvSource({
        "Users/SignUpWithFacebook?facebookToken=unknown, InvalidFacebookUser",
        "Users/SignUpWithFacebook?facebookToken=facebook-stranger, UserNotFound",
        "Users/SignUpWithFacebook, InvalidPropertyValue/facebookToken",
        "Users/SignUp, InvalidPropertyValue/email",
        "Users/SignUp?email=nobody@example.com, InvalidPropertyValue/email"
    })
    void refusesToSignUp(String path, String refusal) {
        assertThat(Api.refusals(employee.post(path))).containsExactly(refusal);
    }

    @Test
    void refusesResetTokensForNobody() {
        assertThat(Api.refusals(employee.get("Users/ResetPassword?email=nobody@example.com")))
                .containsExactly("InvalidPropertyValue/email");
        assertThat(Api.refusals(employee.get("Users/ResetPassword"))).containsExactly("InvalidPropertyValue/email");
    }

    @Test
    void theSampleMemberCanBeAddedOnce() {
        String body = "{\"email\":\"john.fibo@perfectgym.pl\",\"homeClubId\":12,\"birthDate\":\"1978-06-01\"}";
        assertThat(Api.element(employee.post("Users/User", body)).getInt("id")).isEqualTo(236);
        assertThat(Api.refusals(employee.post("Users/User", body))).containsExactly("UserAlreadyExist/Email");
        assertThat(Api.signIn(sandbox, "john.fibo@perfectgym.pl", "password").statusCode())
                .isEqualTo(400);
    }
}

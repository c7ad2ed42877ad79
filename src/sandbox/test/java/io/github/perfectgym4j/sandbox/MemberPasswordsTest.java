package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords, and e-mail addresses and phone numbers that are confirmed, by version 2.2. */
class MemberPasswordsTest extends SandboxTest {

    private static final String RESET = "Members/ResetPassword";
    private static final String CONFIRM_EMAIL = "MemberAuth/ConfirmMemberEmail";
    private static final String CONFIRM_PHONE = "MemberAuth/ConfirmMemberPhoneNumber";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String reset(String token, String password) {
        return "{\"token\":\"" + token + "\",\"newPassword\":\"" + password + "\"}";
    }

    private static String token(String token) {
        return "{\"token\":\"" + token + "\"}";
    }

    private static String member(long id) {
        return "{\"memberId\":" + id + "}";
    }

    private String resetToken(String query) {
        return Api22.object(Api.send(api.request("v2.2/MemberAuth/" + query))).getString("resetPasswordToken");
    }

    private List<String> refusedTokens(String query) {
        HttpResponse<String> answer = Api.send(api.request("v2.2/MemberAuth/" + query));
        assertThat(answer.statusCode()).isEqualTo(499);
        return Api.object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("code"))
                .toList();
    }

    @Test
    void aNewPasswordIsGoodForVersionOne() {
        String token = resetToken("GenerateResetPasswordTokenUsingMemberId?withMemberIdRequest.memberId=301");
        assertThat(api.codes(RESET, reset(token, "short1"))).containsExactly("NewPasswordNotMetRequirements");
        assertThat(api.codes(RESET, reset(token, "onlyletters"))).containsExactly("NewPasswordNotComplexEnough");
        assertThat(api.codes(RESET, reset(token, "123456789"))).containsExactly("NewPasswordNotComplexEnough");
        assertThat(api.done(RESET, reset(token, "correct horse 1"))).isEmpty();
        Api.signedIn(sandbox, "member301@example.com", "correct horse 1");
        assertThat(api.codes(RESET, reset(token, "correct horse 2"))).containsExactly("TokenUsed");
        assertThat(api.codes(RESET, reset("made up", "correct horse 2"))).containsExactly("TokenInvalid");

        String late = resetToken("GenerateResetPasswordToken?withEmailRequest.email=anna@example.com");
        clock.advance(Duration.ofHours(24));
        assertThat(api.codes(RESET, reset(late, "correct horse 3"))).containsExactly("TokenExpired");
        Api.anna(sandbox);
    }

    @Test
    void takesUnprefixedParametersToo() {
        assertThat(resetToken("GenerateResetPasswordToken?email=anna@example.com"))
                .isNotBlank();
        assertThat(refusedTokens("GenerateResetPasswordToken?withEmailRequest.email=nobody@example.com"))
                .containsExactly("MemberNotFound");
        assertThat(refusedTokens("GenerateResetPasswordTokenUsingMemberId?withMemberIdRequest.memberId=999"))
                .containsExactly("MemberNotFound");
        assertThat(Api.send(api.request("v2.2/MemberAuth/GenerateResetPasswordToken"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void mailsALink() {
        api.done("MemberAuth/SendResetPasswordLink", "{\"email\":\"anna@example.com\"}");
        api.done(RESET, reset(lastMailedToken(), "correct horse 1"));
        Api.signedIn(sandbox, "anna@example.com", "correct horse 1");
        assertThat(api.codes("MemberAuth/SendResetPasswordLink", "{\"email\":\"nobody@example.com\"}"))
                .containsExactly("MemberNotFound");
        assertThat(api.codes("MemberAuth/SendResetPasswordLink", "{\"email\":\"member53@example.com\"}"))
                .containsExactly("InvalidToken");
        int mails = outbox().getJsonArray("mails").size();
        api.done("MemberAuth/SendResetPasswordLink", "{\"email\":\"member51@example.com\"}");
        assertThat(outbox().getJsonArray("mails")).hasSize(mails);
    }

    private String status(long memberId, String property) {
        return api.answer("Members/" + memberId).getString(property);
    }

    @Test
    void confirmsAnAddressForBothVersions() {
        assertThat(status(60, "emailVerificationStatus")).isEqualTo("None");
        api.done(
                "MemberAuth/SendEmailConfirmationMessage",
                "{\"memberId\":60,\"customUri\":\"https://club.example.com/confirm\"}");
        String first = lastMailedToken();
        assertThat(status(60, "emailVerificationStatus")).isEqualTo("InProgress");
        clock.advance(Duration.ofDays(3));
        assertThat(status(60, "emailVerificationStatus")).isEqualTo("Failed");
        assertThat(api.codes(CONFIRM_EMAIL, token(first))).containsExactly("TokenExpired");

        api.done("MemberAuth/SendEmailConfirmationMessage", member(60));
        String second = lastMailedToken();
        api.done(CONFIRM_EMAIL, token(second));
        assertThat(status(60, "emailVerificationStatus")).isEqualTo("Verified");
        assertThat(Api.element(Api.employee(sandbox).get("Users/User?userId=60"))
                        .getBoolean("emailAddressIsConfirmed"))
                .isTrue();
        assertThat(api.codes(CONFIRM_EMAIL, token(second))).containsExactly("TokenWasAlreadyUsed");
        assertThat(api.codes("MemberAuth/SendEmailConfirmationMessage", member(60)))
                .containsExactly("EmailIsAlreadyConfirmed");
    }

    @Test
    void aTokenIsForTheAddressItWasSentTo() {
        api.done("MemberAuth/SendEmailConfirmationMessage", member(60));
        String old = lastMailedToken();
        Api.element(Api.employee(sandbox).put("Users/User?userId=60", "{\"email\":\"anna2@example.com\"}"));
        assertThat(api.codes(CONFIRM_EMAIL, token(old))).containsExactly("NoVerificationForUserAndEmail");
        api.done(CONFIRM_EMAIL, token(lastMailedToken()));
        assertThat(status(60, "emailVerificationStatus")).isEqualTo("Verified");
    }

    @Test
    void confirmsAPhoneNumber() {
        api.done("MemberAuth/SendPhoneNumberConfirmationMessage", member(60));
        String code = lastMailedToken();
        assertThat(status(60, "phoneNumberVerificationStatus")).isEqualTo("InProgress");
        api.done(CONFIRM_PHONE, token(code));
        assertThat(status(60, "phoneNumberVerificationStatus")).isEqualTo("Verified");
        assertThat(api.codes("MemberAuth/SendPhoneNumberConfirmationMessage", member(60)))
                .containsExactly("PhoneNumberIsAlreadyConfirmed");
        assertThat(api.codes(CONFIRM_PHONE, token(code))).containsExactly("TokenWasAlreadyUsed");

        api.done("MemberAuth/SendPhoneNumberConfirmationMessage", member(61));
        String old = lastMailedToken();
        Api.element(Api.employee(sandbox).put("Users/User?userId=61", "{\"phoneNumber\":\"+48 1\"}"));
        assertThat(api.codes(CONFIRM_PHONE, token(old))).containsExactly("NoVerificationForUserAndPhoneNumber");
        assertThat(api.codes("MemberAuth/SendPhoneNumberConfirmationMessage", member(61)))
                .containsExactly("InvalidPhoneNumberFormat");
        api.done("MemberAuth/SendPhoneNumberConfirmationMessage", member(62));
        clock.advance(Duration.ofMinutes(15));
        assertThat(api.codes(CONFIRM_PHONE, token(lastMailedToken()))).containsExactly("TokenExpired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SendEmailConfirmationMessage | {'memberId':999} | UserDoesNotExist",
                "SendEmailConfirmationMessage | {} | UserDoesNotExist",
                "SendEmailConfirmationMessage | {'memberId':1} | UserCreatedBeforeBorderDate",
                "SendEmailConfirmationMessage | {'memberId':805} | EmailIsEmpty",
                "SendPhoneNumberConfirmationMessage | {'memberId':999} | UserDoesNotExist",
                "SendPhoneNumberConfirmationMessage | {'memberId':804} | PhoneNumberIsEmpty",
                "ConfirmMemberEmail | {} | TokenIsEmpty",
                "ConfirmMemberEmail | {'token':'made up'} | InvalidToken",
                "ConfirmMemberEmail | {'token':'confirm-49'} | NoUserForToken",
                "ConfirmMemberPhoneNumber | {'token':''} | TokenIsEmpty",
                "ConfirmMemberPhoneNumber | {'token':'made up'} | InvalidToken",
            })
    void refuses(String command, String body, String code) {
        assertThat(api.codes("MemberAuth/" + command, body.replace('\'', '"'))).containsExactly(code);
    }

    @Test
    void aMemberWithoutAddressHasNoLogInInEitherVersion() {
        assertThat(api.codes("MemberAuth/SendOneTimeCode", member(805))).containsExactly("CouldNotGenerateToken");
        assertThat(refusedTokens("GenerateResetPasswordTokenUsingMemberId?memberId=805"))
                .containsExactly("MemberNotFound");
        JsonObject versionOne = Api.element(Api.employee(sandbox).get("Users/User?userId=805"));
        assertThat(versionOne.getBoolean("hasAccount")).isFalse();
        assertThat(versionOne.isNull("email")).isTrue();
    }

    @Test
    void anAddressOfVersionOneMayHaveTheWrongForm() {
        Api.element(Api.employee(sandbox).put("Users/User?userId=60", "{\"email\":\"anna@home\"}"));
        assertThat(api.codes("MemberAuth/SendEmailConfirmationMessage", member(60)))
                .containsExactly("InvalidEmailFormat");
    }

    @Test
    void leadsConfirmNothing() {
        Api.elements(Api.employee(sandbox)
                .post("Crm/Lead", "{\"lastName\":\"Lead\",\"email\":\"lead@example.com\",\"phone\":\"123456\"}"));
        int lead = api.rows("Members", "$filter=memberType eq 'Lead'").get(0).getInt("id");
        assertThat(api.codes("MemberAuth/SendEmailConfirmationMessage", member(lead)))
                .containsExactly("UserIsLead");
        assertThat(api.codes("MemberAuth/SendPhoneNumberConfirmationMessage", member(lead)))
                .containsExactly("UserIsLead");
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements by version 2.2: their texts, and answers that are those of version 1. */
class MemberAgreementsTest extends SandboxTest {

    private static final String SET = "MemberAgreements/SetOrUpdate";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String answer(long memberId, long agreementId, String answer) {
        return "{\"memberId\":" + memberId + ",\"agreements\":[{\"agreementId\":" + agreementId
                + ",\"agreementAnswer\":" + answer + "}]}";
    }

    private JsonObject answerOf(long memberId, long agreementId) {
        return api.rows(
                        "MemberAgreementAnswers",
                        "$filter=memberId eq " + memberId + " and memberAgreementId eq " + agreementId)
                .get(0);
    }

    @Test
    void versionOneSeesTheAnswers() {
        assertThat(api.done(SET, answer(60, 2, "true"))).isEmpty();
        assertThat(answerOf(60, 2).getBoolean("agreed")).isTrue();
        assertThat(answerOf(60, 2).getString("lastModificationDate")).startsWith("2026-11-21T1");
        Api employee = Api.employee(sandbox);
        assertThat(Api.element(employee.get("Users/User?userId=60")).getBoolean("newsletterAgreement"))
                .isTrue();
        int id = answerOf(60, 2).getInt("id");
        api.done(SET, answer(60, 2, "false"));
        assertThat(answerOf(60, 2).getInt("id")).isEqualTo(id);
        assertThat(Api.element(employee.get("Users/User?userId=60")).getBoolean("newsletterAgreement"))
                .isFalse();
        api.done(SET, answer(60, 2, "null"));
        assertThat(answerOf(60, 2).get("agreed")).isEqualTo(JsonValue.NULL);

        employee.post("Users/Agreements", "{\"userId\":60,\"agreementIds\":[3]}");
        assertThat(answerOf(60, 3).getBoolean("agreed")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "999, 2, true, UserNotFound",
        "60, 99, true, AgreementDoesntExist",
        "60, 6, true, AgreementDoesntExist",
        "60, 3, false, MissingRequiredAgreementAnswer",
        "60, 3, null, MissingRequiredAgreementAnswer",
        "43, 5, true, ContractAgreementCanNotBeAttachedToGuest",
        "62, 5, true, UserDoesNotHaveContractForContractAgreement",
    })
    void refuses(long memberId, long agreementId, String answer, String code) {
        assertThat(api.codes(SET, answer(memberId, agreementId, answer))).containsExactly(code);
    }

    @Test
    void tellsWhereAndInWhichLanguagesAnAgreementIsShown() {
        JsonObject terms = api.answer("MemberAgreements/3", "$expand=agreementChannels");
        assertThat(terms.getString("status")).isEqualTo("Current");
        assertThat(terms.getJsonArray("agreementChannels")).hasSize(6);
        assertThat(terms.getJsonArray("attachments").getValuesAs(JsonObject.class))
                .extracting(file -> file.getString("language"))
                .containsExactly("DE", "EN");
        assertThat(api.rows("MemberAgreementTranslations", "$filter=memberAgreementId eq 3 and language eq 'DE'"))
                .hasSize(1);
        assertThat(api.rows("MemberAgreements", "$filter=status eq 'Ended'"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(6);
        List<JsonObject> channels =
                api.rows("MemberAgreementChannels", "$filter=channelType eq 'ECommerce'", "$expand=memberAgreements");
        assertThat(channels.get(0).getJsonArray("memberAgreements").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("id"))
                .containsExactly(2, 3, 4);
    }
}

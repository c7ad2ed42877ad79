package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links into the portal for members (2.2), and the page for paying behind one of them. */
class PortalTest extends SandboxTest {

    private static final String PAYMENT = "ClientPortal/GeneratePaymentLink";

    private Api employee;
    private Api22 api;

    @BeforeEach
    void setUp() {
        employee = Api.employee(sandbox);
        api = new Api22(sandbox);
    }

    @ParameterizedTest
    @CsvSource({
        "GenerateLogInUrl, memberId, 60, 4711",
        "ClassesUrl, memberId, 60, 4711",
        "CreateContractLink, memberId, 60, 49",
        "ContractFreezeLink, contractId, 20060, 4711"
    })
    void linksOnce(String command, String field, long good, long unknown) {
        String body = "{\"" + field + "\":" + good + "}";
        String first = api.done("ClientPortal/" + command, body).getString("url");
        assertThat(first)
                .startsWith("https://portal.example.com/ClientPortal2/")
                .contains("code=");
        assertThat(api.done("ClientPortal/" + command, body).getString("url")).isNotEqualTo(first);
        assertThat(api.codes("ClientPortal/" + command, "{\"" + field + "\":" + unknown + "}"))
                .containsExactly("MemberNotFound");
    }

    @Test
    void linksToRegistration() {
        String url = api.done(
                        "ClientPortal/MemberRegistrationUrl",
                        "{\"cityId\":1,\"clubId\":2,\"trainingModel\":\"WithCommitment\",\"paymentPlanId\":45,\"redirectUrl\":\"https://shop.example.com/?a=1&b=2\"}")
                .getString("url");
        assertThat(url)
                .contains("clubId=2")
                .doesNotContain("cityId")
                .contains("paymentPlanId=45")
                .endsWith("redirectUrl=https%3A%2F%2Fshop.example.com%2F%3Fa%3D1%26b%3D2");
        assertThat(api.post("ClientPortal/MemberRegistrationUrl", "{\"trainingModel\":\"PayAsYouGo\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private List<JsonObject> pending(long member) {
        return Api.elements(employee.get("Payments/ContractFees?userId=" + member));
    }

    private static String link(long member, String more) {
        return "{\"memberId\":%d,\"returnUrl\":\"https://shop.example.com\"%s}".formatted(member, more);
    }

    private void pay(String body, String amount) {
        JsonObject opened = api.done(PAYMENT, body);
        assertThat(Page22.show(opened.getString("url")).body()).contains("Payment of " + amount);
        Page22.pay(opened.getString("url"));
        assertThat(api.asked("ClientPortal/GetPaymentStatus?processKey=" + opened.getString("processKey"))
                        .getString("status"))
                .isEqualTo("Succeed");
    }

    @Test
    void paysChargesAndProductsByLink() {
        int charge = pending(236).get(0).getInt("id");
        pay(
                link(
                        236,
                        ",\"contractTransactionIds\":[3889,3890],\"clubId\":2,\"products\":[{\"productId\":1,\"quantity\":3}]"),
                "37.85");
        assertThat(pending(236)).extracting(row -> row.getInt("id")).doesNotContain(3889, 3890);
        assertThat(api.codes(PAYMENT, link(236, ",\"contractTransactionIds\":[" + charge + "]")))
                .containsExactly("TransactionIsSettled");
    }

    @Test
    void paysAllThatIsDueByLink() {
        assertThat(api.answer("MemberBalances/42")
                        .getJsonNumber("currentBalance")
                        .doubleValue())
                .isNegative();
        String due = api.answer("MemberBalances/42")
                .getJsonNumber("currentBalance")
                .bigDecimalValue()
                .negate()
                .setScale(1)
                .toPlainString();
        pay(link(42, ""), due);
        assertThat(api.answer("MemberBalances/42")
                        .getJsonNumber("currentBalance")
                        .doubleValue())
                .isZero();
        assertThat(api.codes(PAYMENT, link(42, ""))).containsExactly("TransactionWasNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4711 | ,\"contractTransactionIds\":[3889] | UserWasNotFound",
                "60 | ,\"contractTransactionIds\":[3889] | TransactionWasNotFound",
                "60 | ,\"products\":[{\"productId\":4711,\"quantity\":1}] | ProductWasNotFound",
                "60 | ,\"clubId\":2,\"products\":[{\"productId\":10,\"quantity\":1}] | ProductIsUnavailable",
                "60 | ,\"clubId\":2,\"products\":[{\"productId\":1,\"quantity\":0}] | ProductIsUnavailable"
            })
    void refusesLinks(long member, String more, String code) {
        assertThat(api.codes(PAYMENT, link(member, more))).containsExactly(code);
    }

    @Test
    void refusesLinksForWhatWasCalledOff() {
        int charge = pending(803).get(0).getInt("id");
        Api.element(Api.send(
                employee.request("Users/Contract?userId=803&contractId=21001").DELETE()));
        assertThat(api.codes(PAYMENT, link(803, ",\"contractTransactionIds\":[" + charge + "]")))
                .containsExactly("TransactionIsDeleted");
    }
}

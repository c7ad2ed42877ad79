package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a lead to a visit by version 2.2: what one command does is seen by all others, and by version 1. */
class MemberStory22Test extends SandboxTest {

    private static final String DOOR = "00000000-0000-4000-8000-000000000002";

    private Api22 api;

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    private JsonObject scan(String card) {
        return api.done(
                "AccessControl/ValidateCardScan", json("'cardNumber':'" + card + "','deviceId':'" + DOOR + "'"));
    }

    private List<JsonObject> visits(int memberId) {
        return api.rows("MemberClubVisits", "$filter=memberId eq " + memberId);
    }

    @Test
    void aLeadBecomesAGuestAndAContractOpensTheDoor() {
        api = new Api22(sandbox);
        int guest = guest();
        String card = equip(guest);

        JsonObject refused = api.done("AccessControl/ValidateMemberVisit", json("'memberId':" + guest + ",'clubId':2"));
        assertThat(refused.getBoolean("canEnter")).isFalse();
        assertThat(refused.getJsonObject("details").getBoolean("memberHasNoActiveContract"))
                .isTrue();
        assertThat(scan(card).getBoolean("isSuccess")).isFalse();
        assertThat(visits(guest)).isEmpty();

        JsonObject added = api.done(
                "Members/AddContractMember",
                json("'homeClubId':2,'recommendedByMemberId':" + guest
                        + ",'personalData':{'firstName':'Nils','lastName':'Neu','email':'nils@example.com'}"
                        + ",'contractData':{'paymentPlanId':45,'signUpDate':'2026-11-21','startDate':'2026-11-21'}"));
        int member = added.getInt("memberId");
        assertThat(api.answer("Members/" + guest, "$expand=marketingInfo($expand=referredMembers)")
                        .getJsonObject("marketingInfo")
                        .getJsonArray("referredMembers")
                        .getJsonObject(0)
                        .getInt("id"))
                .isEqualTo(member);
        visit(member);
        signIn(guest);
    }

    private int guest() {
        int lead = api.done(
                        "Crm2/AddLead", json("'clubId':2,'firstName':'Lea','lastName':'Neu','email':'lea@example.com'"))
                .getInt("leadId");
        int employee = api.ids("Employees", "$top=1").get(0);
        int event = api.done(
                        "Crm2/CreateEvent",
                        json("'eventType':'Meeting','createMode':'Schedule','employeeId':" + employee
                                + ",'relatedToId':" + lead
                                + ",'startDate':'2026-12-24T05:00:00','duration':'00:30','clubId':2"))
                .getInt("eventId");
        assertThat(api.answer("Crm2Events/" + event, "$expand=relatedTo")
                        .getJsonObject("relatedTo")
                        .getInt("id"))
                .isEqualTo(lead);
        api.done("Crm2/ConvertLeadToGuestMember", json("'leadId':" + lead));
        assertThat(api.answer("Members/" + lead).getString("memberType")).isEqualTo("Guest");
        return lead;
    }

    private String equip(int guest) {
        api.done(
                "MemberAgreements/SetOrUpdate",
                json("'memberId':" + guest + ",'agreements':[{'agreementId':3,'agreementAnswer':true}]"));
        String photo = Api22.object(Api.send(api.request("v2.2/Files/Upload")
                        .header("X-File-Name", "lea.png")
                        .POST(HttpRequest.BodyPublishers.ofString("pixels"))))
                .getString("fileId");
        api.post("Members/SetPhoto", json("'memberId':" + guest + ",'fileId':'" + photo + "'"));
        String card = api.done("MemberCards/GenerateCard", json("'memberId':" + guest))
                .getString("cardNumber");
        JsonObject row = api.answer("Members/" + guest, "$expand=agreementAnswers,photos,memberCards");
        assertThat(row.getJsonArray("agreementAnswers")).hasSize(1);
        assertThat(row.getJsonArray("photos")).hasSize(4);
        assertThat(row.getJsonArray("memberCards").getJsonObject(0).getString("cardNumber"))
                .isEqualTo(card);
        return card;
    }

    private JsonObject balance(int member) {
        return api.answer("MemberBalances/" + member);
    }

    private void pay(int member) {
        assertThat(scan("NILS-1").getBoolean("isSuccess")).isFalse();
        String due = balance(member)
                .getJsonNumber("currentBalance")
                .bigDecimalValue()
                .negate()
                .toPlainString();
        Api.element(Api.employee(sandbox)
                .post(
                        "Payments/ManualContractPayment?userId=" + member,
                        json("'paidAmount':" + due + ",'contractTransactionType':'Manual'")));
        assertThat(balance(member).getJsonNumber("currentBalance").doubleValue())
                .isZero();
    }

    private void visit(int member) {
        api.done("MemberCards/AssignCard", json("'memberId':" + member + ",'cardNumber':'NILS-1'"));
        pay(member);
        try (Receiver receiver = new Receiver()) {
            sandbox.webhooks().register(receiver.url(), EventType.USER_CARD_SCANNED);
            assertThat(receiver.next().method()).isEqualTo("GET");
            JsonObject scan = scan("NILS-1");
            assertThat(scan.getInt("memberId")).isEqualTo(member);
            assertThat(receiver.next()).hasToString("UserCardScanned {\"userId\":" + member + "}");
            api.done("AccessControl/ConfirmCardScan", json("'swipeId':'" + scan.getString("swipeId") + "'"));
        }
        assertThat(visits(member)).hasSize(1);
        assertThat(visits(member).get(0).isNull("leaveDate")).isTrue();
    }

    private void signIn(int guest) {
        String token = Api22.object(Api.send(
                        api.request("v2.2/MemberAuth/GenerateResetPasswordTokenUsingMemberId?memberId=" + guest)))
                .getString("resetPasswordToken");
        api.done("Members/ResetPassword", json("'token':'" + token + "','newPassword':'first pass 1'"));
        JsonObject details = Api.element(
                Api.signedIn(sandbox, "lea@example.com", "first pass 1").get("Users/User"));
        assertThat(details.getInt("id")).isEqualTo(guest);
        assertThat(details.getBoolean("termsAndConditionsAgreement")).isTrue();
        assertThat(details.getString("photoUrl")).isNotEmpty();
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding members by version 2.2: guests, and members with a contract. It is 21 November. */
class NewMembersTest extends SandboxTest {

    private static final String GUEST = "Members/AddGuestMember";
    private static final String MEMBER = "Members/AddContractMember";
    private static final String VALIDATE = "Members/ValidateMember";

    private Api22 api;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A person whom the company takes, and more; what is in there twice counts as it is there last. */
    private static String person(String personalData, String more) {
        return json("{'homeClubId':2,'personalData':{'firstName':'Nina','lastName':'New','email':'nina@example.com'"
                + personalData + "}" + more + "}");
    }

    private static String contract(String more) {
        return ",'contractData':{'paymentPlanId':45,'signUpDate':'2026-11-21','startDate':'2026-11-21'" + more + "}";
    }

    @Test
    void aGuestOfVersionTwoSignsInByVersionOne() {
        int id = api.done(
                        GUEST,
                        person(
                                ",'birthDate':'1990-05-01','phoneNumber':'+48 600 700 800','sex':'Female'",
                                ",'addressData':{'street':'ul. Nowa 1','cityName':'Kraków','countrySymbol':'PL'}"))
                .getInt("memberId");
        JsonObject guest = api.answer("Members/" + id, "$expand=address");
        assertThat(guest.getString("memberType")).isEqualTo("Guest");
        assertThat(guest.getBoolean("isActive")).isFalse();
        assertThat(guest.getJsonObject("address").getString("country")).isEqualTo("Poland");

        api.done("MemberAuth/ConfirmMemberEmail", "{\"token\":\"" + lastMailedToken() + "\"}");
        String token = Api22.object(Api.send(api.request(
                        "v2.2/MemberAuth/GenerateResetPasswordToken?withEmailRequest.email=nina@example.com")))
                .getString("resetPasswordToken");
        api.done("Members/ResetPassword", json("{'token':'" + token + "','newPassword':'first pass 1'}"));
        JsonObject details = Api.element(
                Api.signedIn(sandbox, "nina@example.com", "first pass 1").get("Users/User"));
        assertThat(details.getInt("id")).isEqualTo(id);
        assertThat(details.getBoolean("emailAddressIsConfirmed")).isTrue();
        assertThat(details.getString("birthDate")).isEqualTo("1990-05-01T00:00:00");
        assertThat(details.getJsonObject("address").getString("city")).isEqualTo("Kraków");
    }

    @Test
    void keepsEverythingThatIsSaidAboutAGuest() {
        int consultant = api.ids("Employees", "$top=1").get(0);
        int id = api.done(
                        GUEST,
                        person(
                                ",'birthDate':'2014-01-01'",
                                ",'parentMemberId':60,'employeeConsultantId':" + consultant
                                        + ",'recommendedByReferralCode':'friend-61'"
                                        + ",'agreements':[{'agreementId':3,'agreementAnswer':true}]"
                                        + ",'customAttributes':[{'customAttributeTypeId':11,'value':5}]"))
                .getInt("memberId");
        JsonObject child = api.answer(
                "Members/" + id,
                "$expand=consultant,familyParents,relatedParentMembers,marketingInfo,agreementAnswers,customAttributes");
        assertThat(child.getJsonObject("consultant").getInt("id")).isEqualTo(consultant);
        assertThat(child.getJsonArray("familyParents").getJsonObject(0).getInt("id"))
                .isEqualTo(60);
        assertThat(child.getJsonArray("relatedParentMembers")).hasSize(2);
        assertThat(child.getJsonObject("marketingInfo").getInt("referredByMemberId"))
                .isEqualTo(61);
        assertThat(child.getJsonArray("agreementAnswers").getJsonObject(0).getBoolean("agreed"))
                .isTrue();
        assertThat(child.getJsonArray("customAttributes").getJsonObject(0).getString("rawValue"))
                .isEqualTo("5");
    }

    @Test
    void addsAMemberWithAContract() {
        JsonObject added = api.done(MEMBER, person("", contract("")));
        int id = added.getInt("memberId");
        JsonObject member = api.answer("Members/" + id, "$expand=contracts");
        assertThat(member.getString("memberType")).isEqualTo("Member");
        JsonObject contract = member.getJsonArray("contracts").getJsonObject(0);
        assertThat(contract.getInt("id")).isEqualTo(added.getInt("contractId"));
        assertThat(contract.getString("status")).isEqualTo("Current");
        JsonObject versionOne = Api.element(Api.employee(sandbox).get("Users/User?userId=" + id));
        assertThat(versionOne.getJsonArray("contracts")).hasSize(1);
        assertThat(api.done("ClassBooking/BookClass", "{\"memberId\":" + id + ",\"classId\":103}")
                        .getInt("bookingId"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ,'homeClubId':99 | ClubNotExist",
                "'' | ,'employeeConsultantId':999 | ConsultantNotExist",
                "'' | ,'employeeConsultantId':58 | ConsultantNotExist",
                "'' | ,'parentMemberId':999 | ParentNotExist",
                ",'birthDate':'2014-01-01' | '' | ParentNotExist",
                "'' | ,'recommendedByMemberId':999 | RecommendingMemberNotExist",
                "'' | ,'recommendedByReferralCode':'x' | RecommendingMemberNotExist",
                "'' | ,'recommendedByMemberId':60,'recommendedByReferralCode':'FRIEND-61' | RecommendingMemberDefinitionAmbiguous",
                ",'firstName':null | '' | PersonalDataFieldError",
                ",'email':'x' | '' | PersonalDataFieldError",
                ",'email':null | '' | PersonalDataFieldError",
                ",'phoneNumber':'x' | '' | PersonalDataFieldError",
                "'' | ,'addressData':{'cityName':'1'} | PersonalDataFieldError",
                "'' | ,'addressData':{'cityId':1} | PersonalDataFieldError",
                ",'email':'anna@example.com' | '' | PersonalDataDuplication",
                ",'personalId':'70000000060' | '' | PersonalDataDuplication",
                ",'email':'ben@example.com','firstName':'BEN','lastName':'Kowalska' | '' | UserAlreadyExists",
                "'' | ,'agreements':[{'agreementId':99,'agreementAnswer':true}] | AgreementsCouldNotBeSet",
                "'' | ,'agreements':[{'agreementId':3,'agreementAnswer':false}] | AgreementsCouldNotBeSet",
                "'' | ,'agreements':[{'agreementId':5,'agreementAnswer':true}] | NoContractForAgreement",
                "'' | ,'customAttributes':[{'customAttributeTypeId':99,'value':1}] | CustomAttributesCouldNotBeSet",
                "'' | ,'customAttributes':[{'customAttributeTypeId':11,'value':'x'}] | CustomAttributesCouldNotBeSet",
            })
    void refusesGuests(String personalData, String more, String code) {
        int before = api.answer("Members", "$count=true", "$top=1").getInt("@odata.count");
        assertThat(api.codes(GUEST, person(personalData, more))).containsExactly(code);
        assertThat(api.codes(MEMBER, person(personalData, more + contract("")))).contains(code);
        assertThat(validated(person(personalData, more))).containsExactly(code);
        assertThat(api.answer("Members", "$count=true", "$top=1").getInt("@odata.count"))
                .isEqualTo(before);
    }

    private List<String> validated(String body) {
        JsonObject answer = api.done(VALIDATE, body);
        List<String> codes = answer.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("code"))
                .toList();
        assertThat(answer.getBoolean("isValid")).isEqualTo(codes.isEmpty());
        return codes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",'paymentPlanId':999 | PaymentPlanWithGivenIdDoesNotExist",
                ",'paymentPlanId':50 | PaymentPlanNotAvailableForSale",
                ",'signUpDate':'2026-11-22','startDate':'2026-11-23' | ContractFutureSignDate",
                ",'startDate':'2026-11-20' | ContractWrongStartDate",
                ",'employeeConsultantId':999 | ConsultantNotExist",
                ",'contractVoucherData':{'voucherCode':'NONE'} | VoucherDoesNotExist",
                ",'contractDiscountsData':[{'contractDiscountDefinitionId':9999}] | CreatingContractFailed",
                ",'startPackageProductIds':[9999] | CreatingContractFailed",
                ",'synchronizeWithContractId':10358 | CanSynchronizeOnlyAdditionalContracts",
            })
    void refusesContractsAndTheirMembers(String more, String code) {
        String body = person("", contract(more));
        assertThat(api.codes(MEMBER, body)).containsExactly(code);
        assertThat(validated(body)).containsExactly(code);
        assertThat(api.rows("Members", "$filter=email eq 'nina@example.com'")).isEmpty();
    }

    @Test
    void refusesAContractMemberWithoutContract() {
        assertThat(api.codes(MEMBER, person("", ""))).containsExactly("CreatingContractFailed");
        assertThat(api.codes(MEMBER, person(",'email':'x'", contract(",'startDate':'2026-11-20'"))))
                .containsExactly("PersonalDataFieldError", "ContractWrongStartDate");
    }

    @Test
    void validatesWithoutAdding() {
        assertThat(validated(person("", ""))).isEmpty();
        assertThat(validated(person("", contract("")))).isEmpty();
        assertThat(api.rows("Members", "$filter=email eq 'nina@example.com'")).isEmpty();
    }

    @Test
    void tellsWhoHasTheSameDataInTheCallersLanguage() {
        HttpResponse<String> answer = Api.send(api.request("v2.2/" + VALIDATE)
                .header("Accept-Language", "de")
                .POST(HttpRequest.BodyPublishers.ofString(person(",'email':'anna@example.com'", ""))));
        JsonObject error = Api22.object(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error).containsOnlyKeys("property", "message", "code", "data");
        assertThat(error.getString("property")).isEqualTo("personalData.email");
        assertThat(error.getString("message")).isEqualTo("Ein anderes Mitglied hat dieselben Daten.");
        assertThat(error.getJsonObject("data").getInt("memberId")).isEqualTo(60);
    }
}

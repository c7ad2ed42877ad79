package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sets of offers, and how they lead to each other. */
class OfferSetsTest extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private List<Integer> expanded(String path, String relation) {
        return api.answer(path, "$expand=" + relation).getJsonArray(relation).getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("id"))
                .toList();
    }

    @Test
    void showsThePlansOfVersion1() {
        JsonObject plan = api.answer("PaymentPlans/45", "$expand=currentMembershipFee,availableInApplications");
        JsonObject fee = plan.getJsonObject("membershipFee");
        assertThat(fee).hasToString("{\"net\":32.44,\"gross\":39.9,\"vat\":7.46}");
        assertThat(plan.getJsonObject("currentMembershipFee").getJsonObject("membershipFee"))
                .isEqualTo(fee);
        assertThat(plan.getJsonObject("paymentInterval")).hasToString("{\"days\":0,\"months\":1}");
        assertThat(plan.getJsonArray("availableInApplications")).hasSize(4);
        JsonObject shown = Api.element(Api.employee(sandbox).get("PaymentPlans/PaymentPlan?paymentPlanId=45"));
        assertThat(shown.getString("name")).isEqualTo(plan.getString("name"));
        assertThat(api.answer("PaymentPlans/48").getJsonObject("paymentInterval"))
                .hasToString("{\"days\":7,\"months\":0}");
        assertThat(api.answer("PaymentPlans/51").getBoolean("isDeleted")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PaymentPlans/45 | availableInClubs | 2,3,12",
                "PaymentPlans/45 | membershipAddons | 49",
                "PaymentPlans/48 | membershipAddons | ''",
                "PaymentPlans/45 | availableFreezeTypes | 7,6",
                "PaymentPlans/48 | availableFreezeTypes | 7,6,20",
                "PaymentPlans/47 | availableFreezeTypes | ''",
                "PaymentPlans/45 | availableContractDiscountDefinitions | 11",
                "PaymentPlans/44 | tags | 1",
                "ClassCategories/2 | products | 10",
                "PaymentPlans/1001 | categories | 3",
                "PaymentPlans/46 | categories | 2",
                "MembershipTypes/6 | paymentPlans | 48",
                "MembershipTypes/20 | membershipRules | 18",
                "MembershipRules/18 | membershipTypes | 20",
                "MembershipRules/18 | clubZoneTypes | 1",
                "ContractDiscountDefinitions/10 | relatedDiscountDefinitions | 1",
                "ContractDiscountDefinitions/10 | paymentPlans | 44",
                "FreezeTypes/21 | paymentPlans | 46",
                "FreezeTypes/21 | clubs | 3",
                "FreezeTypes/21 | relatedFreezeTypes | 7",
            })
    void leadsToWhatBelongsTogether(String path, String relation, String ids) {
        List<Integer> expected = ids.isEmpty()
                ? List.of()
                : List.of(ids.split(",")).stream().map(Integer::valueOf).toList();
        assertThat(expanded(path, relation)).containsExactlyElementsOf(expected);
    }

    @Test
    void feesNameTheirTax() {
        JsonObject fee = api.answer("PaymentPlans/45", "$expand=currentMembershipFee($expand=taxes)")
                .getJsonObject("currentMembershipFee");
        assertThat(fee.getJsonArray("taxes").getValuesAs(JsonObject.class))
                .extracting(tax -> tax.getString("name"))
                .containsExactly("23%");
        assertThat(api.answer("Clubs/2", "$expand=taxRates($expand=tax)")
                        .getJsonArray("taxRates")
                        .getJsonObject(0)
                        .getJsonObject("tax")
                        .getString("name"))
                .isEqualTo("23%");
    }

    @Test
    void ordersByTheParts() {
        List<Double> fees = api.rows("PaymentPlans", "$orderby=membershipFee/gross desc", "$top=3").stream()
                .map(plan -> plan.getJsonObject("membershipFee")
                        .getJsonNumber("gross")
                        .doubleValue())
                .toList();
        assertThat(fees).containsExactly(125.0, 55.0, 39.9);
        assertThat(api.ids("PaymentPlans", "$filter=membershipFee/gross gt 100"))
                .containsExactly(46);
        assertThat(api.ids("ContractCharges", "$filter=amount/net gt 100 and memberId eq 60"))
                .isNotEmpty();
        assertThat(api.rows("FreezeTypes", "$orderby=fixedFee desc", "$top=1"))
                .extracting(type -> type.getString("name"))
                .containsExactly("Weekly Freeze");
    }

    @Test
    void translatesPlans() {
        assertThat(api.rows("PaymentPlanTranslations", "$filter=paymentPlanId eq 45"))
                .extracting(row -> row.getString("language") + " " + row.getString("name"))
                .containsExactly("de Weekday 12 Monate", "en Weekday 12 months");
        assertThat(api.odata("PaymentPlanTranslations/45").statusCode()).isEqualTo(404);
    }

    @Test
    void tagsHoldTheirPlans() {
        JsonObject tag = api.rows("PaymentPlanTags", "$top=1").get(0);
        assertThat(tag.getInt("tagId")).isEqualTo(1);
        assertThat(tag.getJsonArray("paymentPlans").getValuesAs(JsonObject.class))
                .extracting(plan -> plan.getInt("id"))
                .containsExactly(43, 44, 45);
    }

    @Test
    void namesAnAddOnAsVersion1Does() {
        JsonObject addOn = api.answer("MembershipAddons/49");
        assertThat(addOn.getString("name")).isEqualTo("Towels");
        assertThat(addOn.getJsonObject("fee")).hasToString("{\"net\":5,\"gross\":6.15,\"vat\":1.15}");
        assertThat(addOn.getJsonObject("penaltyFee").getInt("gross")).isZero();
    }
}

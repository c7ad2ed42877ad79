package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas PaymentPlans, Discounts and Memberships. */
class OffersTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private List<JsonObject> get(String path) {
        return Api.elements(employee.get(path));
    }

    private static List<Integer> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getInt("id")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PaymentPlans/PaymentPlans", "Memberships/Memberships"})
    void listsChangesByCounter(String path) {
        List<JsonObject> all = new ArrayList<>(get(path));
        assertThat(all).hasSize(100);
        all.addAll(get(path + "?timestamp=" + all.get(99).getInt("timestamp")));
        assertThat(all).hasSizeGreaterThan(120);
        assertThat(ids(all)).doesNotHaveDuplicates();
        assertThat(all).extracting(row -> row.getInt("timestamp")).isSorted();
        assertThat(get(path + "?timestamp=" + all.get(all.size() - 1).getInt("timestamp")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PaymentPlans/PaymentPlans?clubId=9", "Memberships/Memberships?clubId=9"})
    void listsWhatAClubSellsByPage(String path) {
        List<JsonObject> all = new ArrayList<>(get(path));
        assertThat(all).hasSize(100);
        all.addAll(get(path + "&page=2"));
        assertThat(all).hasSizeBetween(121, 124);
        assertThat(ids(all)).doesNotHaveDuplicates();
        assertThat(get(path + "&page=3")).isEmpty();
    }

    @Test
    void tellsActivePlansFromOthers() {
        assertThat(ids(get("PaymentPlans/PaymentPlans"))).contains(50, 51);
        assertThat(get("PaymentPlans/PaymentPlans"))
                .filteredOn(row -> row.getBoolean("isDeleted"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(51);
        assertThat(ids(get("PaymentPlans/PaymentPlans?isActive=True"))).doesNotContain(50);
        assertThat(ids(get("PaymentPlans/PaymentPlans?isActive=false"))).contains(50);
    }

    @Test
    void filtersThePlansOfAClub() {
        assertThat(ids(get("PaymentPlans/PaymentPlans?clubId=2"))).containsExactly(41, 42, 43, 44, 45);
        assertThat(ids(get("PaymentPlans/PaymentPlans?clubId=2&addOnPaymentPlans=true")))
                .containsExactly(49);
        assertThat(ids(get("PaymentPlans/PaymentPlans?clubId=9&channel=Web"))).containsExactly(41, 42, 43, 44);
        assertThat(ids(get("PaymentPlans/PaymentPlans?clubId=2&endDate=2020-01-01")))
                .containsExactly(41, 42, 43, 44);
        assertThat(get("PaymentPlans/PaymentPlans?clubId=2&startDate=2020-01-01"))
                .isEmpty();
    }

    @Test
    void showsPlansInTwoLanguages() {
        assertThat(displayName("")).isEqualTo("Open 24 months");
        assertThat(displayName("&languageCode=EN")).isEqualTo("Open 24 months");
        assertThat(displayName("&languageCode=de")).isEqualTo("Open 24 Monate");
    }

    private String displayName(String language) {
        return get("PaymentPlans/PaymentPlan?paymentPlanId=44" + language)
                .get(0)
                .getString("displayName");
    }

    @Test
    void showsAllFieldsOfAPlan() {
        JsonObject addOn = get("PaymentPlans/PaymentPlan?paymentPlanId=49").get(0);
        assertThat(addOn.getBoolean("isAddOnPaymentPlan")).isTrue();
        assertThat(addOn.getJsonArray("addOns").getJsonObject(0).getJsonObject("fee"))
                .hasToString("{\"net\":5,\"tax\":1.15,\"taxRate\":23,\"gross\":6.15}");
        JsonObject weekly = get("PaymentPlans/PaymentPlan?paymentPlanId=48").get(0);
        assertThat(weekly.getString("paymentInterval")).isEqualTo("7D");
        assertThat(weekly.getString("commitmentPeriod")).isEqualTo("60D");
        assertThat(weekly.getInt("minimumAge")).isEqualTo(16);
        assertThat(weekly.getJsonArray("channels")).hasSize(6);
        JsonObject fees =
                get("PaymentPlans/PaymentPlan?paymentPlanId=44").get(0).getJsonObject("fees");
        assertThat(fees.get("administarationFee")).isEqualTo(fees.get("administartionFee"));
    }

    @Test
    void listsDiscounts() {
        assertThat(ids(get("Discounts/Discounts?paymentPlanId=44&clubId=2"))).containsExactly(10);
        assertThat(get("Discounts/Discounts?paymentPlanId=44&clubId=3")).isEmpty();
        String welcome = "Discounts/Discounts?paymentPlanId=45&clubId=2";
        assertThat(ids(get(welcome + "&date=2026-01-01&channel=kiosk"))).containsExactly(11);
        assertThat(get(welcome + "&date=2031-01-01")).isEmpty();
        assertThat(get(welcome + "&channel=CorporatePortal")).isEmpty();
        assertThat(get(welcome).get(0).getString("administartionFeeDiscountType"))
                .isEqualTo("FixedValueDiscount");
        String partners = "Discounts/Discounts?paymentPlanId=1001&clubId=9";
        assertThat(get(partners)).hasSize(100);
        assertThat(get(partners + "&page=2")).hasSize(5);
    }

    @Test
    void appliesDiscountsTogether() {
        assertThat(membershipFee("paymentPlanId=44&discountIds=10")).isEqualTo("9.95");
        assertThat(membershipFee("paymentPlanId=44&discountIds=10&discountIds=1"))
                .isEqualTo("6.97");
        assertThat(membershipFee("paymentPlanId=44&discountIds=10,1")).isEqualTo("6.97");
        JsonObject welcome =
                get("Discounts/DiscountedFees?paymentPlanId=45&discountIds=11").get(0);
        assertThat(gross(welcome, "administarationFee")).isEqualTo("5");
        assertThat(gross(welcome, "joiningFee")).isEqualTo("29");
        assertThat(gross(welcome, "membershipFee")).isEqualTo("35");
        assertThat(gross(welcome, "freezFee")).isEqualTo("5");
    }

    private String membershipFee(String parameters) {
        return gross(get("Discounts/DiscountedFees?" + parameters).get(0), "membershipFee");
    }

    private static String gross(JsonObject fees, String name) {
        return fees.getJsonObject(name).getJsonNumber("gross").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-26, Cash, '', 2016-01-26 6 3.85 0 0 2016-02-01 3.85",
        "2016-01-26, CreditCard, '&discountIds=10', 2016-01-26 6 1.93 0 0 2016-02-01 1.93",
        "2016-01-26, DirectDebit, '', 2016-02-23 6 3.85 29 19.9 2016-03-01 23.75",
        "2016-01-20T00:00:00, directdebit, '', 2016-01-23 12 7.7 0 0 2016-02-01 7.7",
        "2016-02-01, Cash, '', 2016-02-01 0 0 29 19.9 2016-03-01 19.9"
    })
    void worksOutPartsOfMonths(String start, String source, String discounts, String expected) {
        JsonObject part = get("PaymentPlans/ProrataCalculation?paymentPlanId=44&startDate=" + start + "&paymentSource="
                        + source + discounts)
                .get(0);
        assertThat(String.join(
                        " ",
                        part.getString("firstInstallmentDate").substring(0, 10),
                        part.get("firstMonthDaysProratedCount").toString(),
                        part.get("firstMonthAmount").toString(),
                        part.get("nextMonthsDaysProratedCount").toString(),
                        part.get("nextMonthsAmount").toString(),
                        part.getString("recurringFeeStartDate").substring(0, 10),
                        part.get("amountTotal").toString()))
                .isEqualTo(expected);
        assertThat(part.getBoolean("isDiscounted")).isEqualTo(!discounts.isEmpty());
    }

    @Test
    void showsMembershipsWithBothPlacesOfZoneTypes() {
        JsonObject shown = get("Memberships/Membership?membershipId=20").get(0);
        assertThat(shown.getJsonArray("allowedZoneTypes"))
                .isEqualTo(shown.getJsonArray("accessRules").getJsonObject(0).getJsonArray("allowedZoneTypes"));
        assertThat(shown.getJsonArray("allowedZoneTypes").getJsonObject(0).get("dailyLimit"))
                .isEqualTo(JsonValue.NULL);
        assertThat(get("Memberships/Membership?membershipId=1").get(0).get("endDate"))
                .isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @CsvSource({
        "PaymentPlans/PaymentPlan, InvalidPropertyValue/paymentPlanId",
        "PaymentPlans/PaymentPlan?paymentPlanId=4711, InvalidPropertyId/paymentPlanId",
        "PaymentPlans/PaymentPlan?paymentPlanId=51, InvalidPropertyId/paymentPlanId",
        "PaymentPlans/PaymentPlans?clubId=4711, InvalidPropertyId/clubId",
        "PaymentPlans/PaymentPlans?clubId=2&channel=TV, InvalidPropertyValue/channel",
        "PaymentPlans/PaymentPlans?isActive=perhaps, InvalidPropertyValue/isActive",
        "PaymentPlans/PaymentPlans?startDate=soon, InvalidPropertyValue/startDate",
        "PaymentPlans/ProrataCalculation?paymentPlanId=44&paymentSource=Cash, StartDateIsRequired/startDate",
        "PaymentPlans/ProrataCalculation?paymentPlanId=44&startDate=2016-01-01, InvalidPropertyValue/paymentSource",
        "PaymentPlans/ProrataCalculation?paymentPlanId=44&startDate=2016-01-01&paymentSource=Gold, InvalidPropertyValue/paymentSource",
        "PaymentPlans/ProrataCalculation?paymentPlanId=44&startDate=2016-01-01&paymentSource=Cash&discountIds=4711, InvalidPropertyId/discountIds",
        "Discounts/Discounts?clubId=2, InvalidPropertyValue/paymentPlanId",
        "Discounts/Discounts?paymentPlanId=44, InvalidPropertyValue/clubId",
        "Discounts/Discounts?paymentPlanId=44&clubId=4711, InvalidPropertyId/clubId",
        "Discounts/DiscountedFees?paymentPlanId=44, InvalidPropertyValue/discountIds",
        "Discounts/DiscountedFees?paymentPlanId=44&discountIds=ten, InvalidPropertyValue/discountIds",
        "Discounts/DiscountedFees?paymentPlanId=44&discountIds=11, InvalidPropertyValue/discountIds",
        "Discounts/DiscountedFees?paymentPlanId=44&discountIds=10&discountIds=11, InvalidPropertyValue/discountIds",
        "Discounts/DiscountedFees?paymentPlanId=45&discountIds=11&date=2031-01-01, InvalidPropertyValue/discountIds",
        "Memberships/Membership, InvalidPropertyValue/membershipId",
        "Memberships/Membership?membershipId=4711, InvalidPropertyId/membershipId",
        "Memberships/Memberships?clubId=4711, InvalidPropertyId/clubId"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }
}

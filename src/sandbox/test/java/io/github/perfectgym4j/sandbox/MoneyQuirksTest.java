package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers about money with the switch {@code quirks} on; the numbers are those of the contract's list. And who may ask at all. */
class MoneyQuirksTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void turnOn() {
        employee = Api.employee(sandbox);
        sandbox.switches().quirks(true);
    }

    private JsonObject get(String path) {
        return Api.object(employee.get(path).body());
    }

    private JsonObject one(String path) {
        return get(path).getJsonObject("elements");
    }

    @Test
    void q02TheWrapperOfMembershipsIsMisspelt() {
        assertThat(get("Memberships/Memberships")).containsOnlyKeys("elemenst");
        JsonObject shown = get("Memberships/Membership?membershipId=20").getJsonObject("elemenst");
        assertThat(shown).doesNotContainKey("allowedZoneTypes");
        JsonObject rule = shown.getJsonArray("accessRules").getJsonObject(0);
        assertThat(rule.getJsonArray("allowedZoneTypes").getJsonObject(0).getString("dailyLimit"))
                .isEmpty();
        assertThat(rule.getJsonArray("allowedClubs").getJsonObject(0).getString("openDate"))
                .isEqualTo("2015-01-01");
    }

    @Test
    void q04q40ErrorsOfFreezing() {
        JsonObject answer = Api.object(employee.post(
                        "Contracts/Freeze?contractId=10358",
                        "{\"freezeTypeId\": 7, \"reasonId\": 1, \"startDate\": \"2016-04-01T00:00:00\", \"endDate\":"
                                + " \"2016-04-13T00:00:00\"}")
                .body());
        assertThat(answer).containsOnlyKeys("errors ");
        assertThat(answer.getJsonArray("errors ").getJsonObject(0).getString("code"))
                .isEqualTo("InvalidFreezeParameters");
    }

    @Test
    void q14q15q24ContractsLookLikeTheirSample() {
        assertThat(one("Contracts/Contract?contractId=10358"))
                .containsOnlyKeys(
                        "id",
                        "timestamp",
                        "signUpDate",
                        "startDate",
                        "cancelDate",
                        "endDate",
                        "membership",
                        "paymentPlan",
                        "discounts",
                        "freezes",
                        "status",
                        "isCurrent",
                        "isActive",
                        "isDeleted");
        JsonObject contract = one("Contracts/Contracts?userId=236");
        assertThat(contract).doesNotContainKeys("signDate", "commitmentDate");
        assertThat(contract.getString("cancelDate")).isEmpty();
        JsonObject discount = one("Contracts/Contract?contractId=10358")
                .getJsonArray("discounts")
                .getJsonObject(0);
        assertThat(discount.getString("joiningFeeDiscountValue")).isEmpty();
        assertThat(discount).doesNotContainKey("combineDiscounts");
        assertThat(one("Discounts/Discounts?paymentPlanId=44&clubId=2")).containsKey("combineDiscounts");
        assertThat(one("Contracts/Contract/Fees?contractId=10358")).doesNotContainKey("signDate");
        assertThat(one("Contracts/FreezeType?contractId=10358&freezeTypeId=7"))
                .doesNotContainKeys("isDeleted", "maximumInterval");
    }

    @Test
    void q15q75ContractsOfAMemberLackMore() {
        JsonObject user = Api.object(
                        employee.post("Users/SignContract", "{\"contractId\": 10358, \"signatureData\": \"x\"}")
                                .body())
                .getJsonObject("elements");
        assertThat(user.getJsonArray("contracts").getJsonObject(0))
                .containsKey("documentUrl")
                .doesNotContainKeys("status", "freezes", "signDate");
        assertThat(user.getJsonObject("directDebit").getString("accountNumber")).isEmpty();
    }

    @Test
    void q16q17NumbersAndBooleansAreTexts() {
        assertThat(
                        one(
                                "PaymentPlans/ProrataCalculation?paymentPlanId=46&startDate=2016-06-01&paymentSource=DirectDebit"))
                .hasToString("{\"amountTotal\":\"125\",\"daysProratedCountTotal\":\"30\",\"firstInstallmentDate\":"
                        + "\"2016-06-23T00:00:00\",\"firstMonthAmount\":\"0\",\"firstMonthDaysProratedCount\":\"0\","
                        + "\"isDiscounted\":\"False\",\"nextMonthsAmount\":\"125\",\"nextMonthsDaysProratedCount\":"
                        + "\"30\",\"recurringFeeStartDate\":\"2016-07-01T00:00:00\"}");
        assertThat(one("Payments/Prepaid/Bonus?amount=200"))
                .hasToString("{\"amount\":\"200\",\"bonusAmount\":\"2\",\"totalAmount\":\"202\"}");
        JsonObject water =
                get("Products/Products?clubId=2").getJsonArray("elements").getJsonObject(0);
        assertThat(water.getString("price")).isEqualTo("5");
        assertThat(water.getString("isActive")).isEqualTo("True");
        assertThat(water).doesNotContainKey("id");
        assertThat(one("Users/User/Product?userId=236&clubId=1").getString("quantity"))
                .isEqualTo("10");
        JsonObject bought = one("Users/UserProducts?userId=236&clubId=2");
        assertThat(bought.getString("isStartPackage")).isEqualTo("True");
        assertThat(bought.getString("isStartPackageOnlyForNewcomer")).isEqualTo("False");
        JsonObject receipt = Api.object(employee.post("Payments/Prepaid", "{\"userId\": 236, \"totalAmount\": 32.8}")
                        .body())
                .getJsonObject("elements");
        assertThat(receipt.getString("customerBalance")).isEqualTo("200");
        assertThat(receipt.getString("billNumber")).isEqualTo("123");
        assertThat(receipt).doesNotContainKey("paymentKey");
    }

    @Test
    void q28ThePlanSpellsTheFeeInItsOwnWay() {
        assertThat(one("PaymentPlans/PaymentPlan?paymentPlanId=44"))
                .doesNotContainKeys("isAddOnPaymentPlan", "channels", "addOns", "minimumAge")
                .extracting(
                        row -> ((JsonObject) row).getJsonObject("fees").keySet().toString())
                .isEqualTo("[joiningFee, membershipFee, freezFee, administartionFee]");
        assertThat(one("Discounts/DiscountedFees?paymentPlanId=44&discountIds=10"))
                .containsKey("administarationFee");
    }

    @Test
    void q29PendingFeesHaveOneNameOnly() {
        JsonObject fee =
                get("Payments/ContractFees?userId=236").getJsonArray("elements").getJsonObject(0);
        assertThat(fee).containsKeys("paymentType", "amount").doesNotContainKeys("feeType", "fee");
        assertThat(fee.getString("name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contracts/Contract",
                "Contracts/Contracts",
                "Contracts/Contract/Fees",
                "Contracts/FreezeReasons",
                "Contracts/FreezeType",
                "Contracts/FreezeTypes",
                "Discounts/Discounts",
                "Discounts/DiscountedFees",
                "PaymentPlans/PaymentPlan",
                "PaymentPlans/PaymentPlans",
                "PaymentPlans/ProrataCalculation",
                "Memberships/Membership",
                "Memberships/Memberships",
                "Payments/Pay",
                "Payments/PaymentStatus",
                "Payments/ContractFees",
                "Payments/Prepaid/Bonus",
                "Products/Products",
                "Products/ProductTargets",
                "Products/ClubServiceTypes",
                "Products/CategoryTypes",
                "Users/User/Product",
                "Users/UserProducts"
            })
    void listsAreForEmployees(String path) {
        assertThat(Api.anna(sandbox).get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contracts/Freeze",
                "Payments/Prepaid",
                "Payments/PayWithCreditCard",
                "Payments/ManualContractPayment",
                "Products/Product/Buy",
                "Products/Product/Use"
            })
    void changesAreForEmployeesAndNotByGet(String path) {
        assertThat(Api.anna(sandbox).post(path, "{}").statusCode()).isEqualTo(403);
        assertThat(employee.get(path).statusCode()).isEqualTo(405);
    }
}

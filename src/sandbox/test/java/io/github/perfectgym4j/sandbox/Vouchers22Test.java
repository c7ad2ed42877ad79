package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vouchers of version 2.2. It is November 2026. */
class Vouchers22Test extends SandboxTest {

    private Api22 api;
    private int plan;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
        plan = api.ids("PaymentPlans", "$filter=isDeleted eq false and id ne 46", "$top=1")
                .get(0);
    }

    private HttpResponse<String> validate(String parameters) {
        return Api.send(api.request(
                "v2.2/Marketing/ValidateVoucherCode?" + parameters.replace("FIRST", Integer.toString(plan))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "voucherCode=spring&clubId=2&voucherType=ForContractDiscount&paymentPlanId=FIRST | ",
                "request.voucherCode=SHAKE&request.clubId=2&request.voucherType=ForProductDiscount&request.productQuantity=1.5 | ",
                "voucherCode=WELCOME&clubId=2&voucherType=ForNewGuest | ",
                "voucherCode=THANKS&clubId=2&voucherType=ForExistingMember&memberId=60 | ",
                "voucherCode=THANKS&clubId=2&voucherType=ForNewGuest | VoucherNotAvailableForGuests",
                "voucherCode=THANKS&clubId=2&voucherType=ForNewMember | VoucherNotAvailableForNewMembers",
                "voucherCode=WELCOME&clubId=2&voucherType=ForExistingMember&memberId=60 | VoucherNotAvailableForExistingMembers",
                "voucherCode=ONECLUB&clubId=1&voucherType=ForNewGuest | ",
                "voucherCode=ONECLUB&clubId=2&voucherType=ForNewGuest | VoucherNotAvailableInClub",
                "voucherCode=USEDUP&clubId=2&voucherType=ForNewGuest | VoucherReachedUsageLimit",
                "voucherCode=LASTYEAR&clubId=2&voucherType=ForNewGuest | VoucherIsExpired",
                "voucherCode=NEXTYEAR&clubId=2&voucherType=ForNewGuest | VoucherOutOfActivationPeriod"
            })
    void tellsWhetherAVoucherIsGood(String parameters, String error) {
        JsonObject result = Api22.object(validate(parameters));
        assertThat(result.getJsonArray("errors").getValuesAs(JsonString::getString))
                .isEqualTo(error == null ? List.of() : List.of(error));
        assertThat(result.getBoolean("isValid")).isEqualTo(error == null);
        assertThat(result.getJsonObject("voucherInfo"))
                .containsOnlyKeys(
                        "code",
                        "description",
                        "validForSpecifiedPaymentPlan",
                        "startDate",
                        "endDate",
                        "usageCount",
                        "usageLimit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "voucherCode=NONE&clubId=2&voucherType=ForNewGuest | VoucherDoesNotExist",
                "voucherCode=SPRING&clubId=999&voucherType=ForNewGuest | ClubDoesNotExist",
                "voucherCode=THANKS&clubId=2&voucherType=ForExistingMember | UserIsRequired",
                "voucherCode=THANKS&clubId=2&voucherType=ForNewGuest&memberId=999999 | UserDoesNotExist",
                "voucherCode=SHAKE&clubId=2&voucherType=ForProductDiscount | ProductQuantityIsRequired",
                "voucherCode=SHAKE&clubId=2&voucherType=ForProductDiscount&productQuantity=0 | ProductQuantityMustBeGreaterThanZero",
                "voucherCode=SPRING&clubId=2&voucherType=ForProductDiscount&productQuantity=1 | VoucherDoesntHaveDefinedProductDiscount",
                "voucherCode=SPRING&clubId=2&voucherType=ForContractDiscount | PaymentPlanIdIsRequired",
                "voucherCode=SPRING&clubId=2&voucherType=ForContractDiscount&paymentPlanId=999999 | PaymentPlanDoesNotExists",
                "voucherCode=SHAKE&clubId=2&voucherType=ForContractDiscount&paymentPlanId=FIRST | VoucherDoesntHaveAssignedContractDiscount"
            })
    void refusesWhatDoesNotFit(String parameters, String code) {
        HttpResponse<String> answer = validate(parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(499);
        assertThat(Api.object(answer.body())
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo(code);
    }

    @Test
    void isForOnePlanOnly() {
        String start = "voucherCode=ONEPLAN&clubId=2&voucherType=ForContractDiscount&paymentPlanId=";
        assertThat(Api22.object(validate(start + "46")).getBoolean("isValid")).isTrue();
        assertThat(Api22.object(validate(start + "FIRST"))
                        .getJsonArray("errors")
                        .getString(0))
                .isEqualTo("VoucherCannotBeUsedWithSelectedPaymentPlan");
    }
}

package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private HttpResponse<String> buy(long user, long product, long quantity, String more) {
        return employee.post(
                "Products/Product/Buy",
                "{\"userId\": %d, \"productId\": %d, \"quantity\": %d%s}".formatted(user, product, quantity, more));
    }

    private JsonObject use(long user, long product, long quantity) {
        return Api.element(employee.post(
                "Products/Product/Use",
                "{\"userId\": %d, \"productId\": %d, \"quantity\": %d, \"clubId\": 2}"
                        .formatted(user, product, quantity)));
    }

    private List<JsonObject> bought(String list, long user) {
        return Api.elements(employee.get("Users/" + list + "?clubId=2&userId=" + user));
    }

    @Test
    void buysFromThePrepaidAccountAndUsesUp() {
        Api.element(employee.post("Payments/Prepaid", "{\"userId\": 40, \"totalAmount\": 50}"));
        assertThat(Api.element(buy(40, 2, 3, "")).get("customerBalance")).hasToString("20");
        assertThat(Api.element(buy(40, 2, 2, ", \"paymentMethod\": \"prepaid\""))
                        .get("customerBalance"))
                .hasToString("0");
        assertThat(Api.refusals(buy(40, 2, 1, ""))).containsExactly("InvalidPropertyValue/paymentMethod");

        assertThat(bought("User/Product", 40))
                .extracting(row -> row.getInt("quantity"))
                .containsExactly(3, 2);
        JsonObject first = bought("UserProducts", 40).get(0);
        assertThat(first.getInt("id")).isEqualTo(2);
        assertThat(first.getInt("initialQuantity")).isEqualTo(3);
        assertThat(first.getString("expireDate")).isEqualTo("2027-11-21T13:00:00");
        assertThat(first.getBoolean("isActive")).isTrue();

        assertThat(use(40, 2, 4).getString("status")).isEqualTo("Success");
        assertThat(bought("User/Product", 40))
                .extracting(row -> row.getInt("quantity"))
                .containsExactly(1);
        assertThat(use(40, 2, 2).getString("status")).isEqualTo("Error");
        assertThat(use(40, 2, 2).getString("errorMessage")).isNotEmpty();
        assertThat(Api.element(employee.post(
                                "Products/Product/Use", "{\"userId\": 40, \"productId\": 2, \"clubId\": 14}"))
                        .getString("status"))
                .isEqualTo("Success");
        assertThat(bought("UserProducts", 40)).isEmpty();
    }

    @Test
    void buysOnAccountAndByCard() {
        Api.element(buy(43, 1, 2, ", \"paymentMethod\": \"Debit\""));
        JsonObject fee = Api.element(employee.get("Payments/ContractFees?userId=43"));
        assertThat(fee.getString("feeType")).isEqualTo("Other");
        assertThat(fee.getJsonObject("fee").getInt("gross")).isEqualTo(-10);
        assertThat(Api.refusals(buy(43, 1, 2, ", \"paymentMethod\": \"Credit\"")))
                .containsExactly("InvalidPropertyValue/paymentMethod");
        Api.element(buy(236, 1, 2, ", \"paymentMethod\": \"Credit\""));
        assertThat(bought("User/Product", 236))
                .extracting(row -> row.getString("productName"))
                .contains("Mineral water");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void membersBuyOnline(boolean inBody) {
        Api anna = Api.anna(sandbox);
        HttpResponse<String> answer = inBody
                ? anna.post("Products/Product/BuyOnline", "{\"productId\": 2, \"quantity\": 1}")
                : anna.post("Products/Product/BuyOnline?productId=2&quantity=1");
        JsonObject opened = Api.element(answer);
        assertThat(bought("UserProducts", 60)).isEmpty();
        Api.send(HttpRequest.newBuilder(URI.create(opened.getString("paymentUrl")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("outcome=paid")));
        assertThat(bought("UserProducts", 60)).hasSize(1);
        assertThat(Api.element(employee.get("Payments/PaymentStatus?paymentId=" + opened.getString("paymentId")))
                        .getString("status"))
                .isEqualTo("Success");
        assertThat(employee.post("Products/Product/BuyOnline", "{}").statusCode())
                .isEqualTo(403);
        assertThat(Api.refusals(anna.post("Products/Product/BuyOnline?redirectUrl=ftp://x")))
                .containsExactly(
                        "InvalidPropertyValue/productId",
                        "InvalidPropertyValue/quantity",
                        "InvalidPropertyValue/redirectUrl");
    }

    @ParameterizedTest
    @CsvSource({
        "clubId=1, 5",
        "clubId=2, 3",
        "clubId=2&productTarget=portal, 2",
        "clubId=2&clubServiceType=Bar, 1",
        "clubId=1&categoryTypeId=3, 2",
        "clubId=2&productTarget=Moon, 0"
    })
    void filtersProducts(String parameters, int size) {
        assertThat(Api.elements(employee.get("Products/Products?" + parameters)))
                .hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProductTargets", "ClubServiceTypes", "CategoryTypes"})
    void leavesUndocumentedListsEmpty(String list) {
        assertThat(Api.elements(employee.get("Products/" + list))).isEmpty();
    }

    @Test
    void takesBothMethodsForTheShortList() {
        String path = "Users/User/Product?userId=236&clubId=1";
        assertThat(employee.post(path).body()).isEqualTo(employee.get(path).body());
        assertThat(employee.post("Users/UserProducts?userId=236&clubId=1").statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 2, 1, InvalidPropertyId/userId",
        "40, 4711, 1, InvalidPropertyId/productId",
        "40, 2, 0, InvalidPropertyValue/quantity"
    })
    void refusesWrongPurchases(long user, long product, long quantity, String refusal) {
        assertThat(Api.refusals(buy(user, product, quantity, ""))).containsExactly(refusal);
        assertThat(Api.refusals(employee.post(
                        "Products/Product/Use",
                        "{\"userId\": %d, \"productId\": %d, \"quantity\": %d, \"clubId\": 2}"
                                .formatted(user, product, quantity))))
                .containsExactly(refusal);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(Api.refusals(employee.post("Products/Product/Buy", "{}")))
                .containsExactly(
                        "InvalidPropertyValue/userId",
                        "InvalidPropertyValue/productId",
                        "InvalidPropertyValue/quantity");
        assertThat(Api.refusals(employee.post("Products/Product/Use", "{}")))
                .containsExactly(
                        "InvalidPropertyValue/userId", "InvalidPropertyValue/productId", "InvalidPropertyValue/clubId");
        assertThat(Api.refusals(buy(40, 2, 1, ", \"paymentMethod\": \"Shells\"")))
                .containsExactly("InvalidPropertyValue/paymentMethod");
        assertThat(Api.refusals(employee.get("Products/Products"))).containsExactly("InvalidPropertyValue/clubId");
        assertThat(Api.refusals(employee.get("Users/UserProducts")))
                .containsExactly("InvalidPropertyValue/userId", "InvalidPropertyValue/clubId");
        assertThat(Api.refusals(employee.get("Users/User/Product?userId=40&clubId=4711")))
                .containsExactly("InvalidPropertyId/clubId");
    }
}

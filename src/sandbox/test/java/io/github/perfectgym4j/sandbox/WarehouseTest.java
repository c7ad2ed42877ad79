package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shop of version 2.2: products, stock, sales on debt, using up. */
class WarehouseTest extends SandboxTest {

    private static final String SELL = "Products/AddPosPurchaseTransaction";
    private static final String SETTLE = "Products/SettlePosDebt";
    private static final String USE = "Products/Use";
    private static final String DOCUMENT = "Warehouse/AddDocument";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static BigDecimal decimal(JsonObject row, String name) {
        return ((JsonNumber) row.get(name)).bigDecimalValue();
    }

    private BigDecimal stock(long warehouse, long product) {
        List<JsonObject> states =
                api.rows("WarehouseStates", "$filter=warehouseId eq " + warehouse + " and productId eq " + product);
        return states.isEmpty() ? BigDecimal.ZERO : decimal(states.get(0), "currentState");
    }

    private void done(String command, String json) {
        HttpResponse<String> answer = api.post(command, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    private static String document(String type, String number, long product, String quantity, String more) {
        return "{\"documentType\":\"%s\",\"warehouseId\":2,\"date\":\"2026-11-21\",\"documentNumber\":\"%s\",\"items\":[{\"productId\":%d,\"quantity\":%s%s}]}"
                .formatted(type, number, product, quantity, more);
    }

    private static String sale(long product, long quantity, String paymentType, String more) {
        return "{\"memberId\":43,\"clubId\":2,\"productId\":%d,\"quantity\":%d,\"paymentType\":\"%s\"%s}"
                .formatted(product, quantity, paymentType, more);
    }

    private int addProduct(String more) {
        return api.done(
                        "Products/AddProduct",
                        "{\"productType\":\"Good\",\"productCategoryId\":1,\"name\":\"Energy bar\",\"grossPrice\":2.49,\"vatRateId\":2,\"storeStateForUser\":true"
                                + more + "}")
                .getInt("productId");
    }

    @Test
    void deliversSellsOnDebtSettlesAndUsesUp() {
        int product = addProduct(",\"barCode\":\"123, 456\",\"unitOfMeasureId\":1");
        assertThat(api.answer("Products/" + product, "$expand=barcodes,category,unitOfMeasure")
                        .getJsonArray("barcodes"))
                .extracting(row -> row.asJsonObject().getString("barcode"))
                .containsExactly("123", "456");
        assertThat(api.codes(SELL, sale(product, 1, "Cash", ""))).containsExactly("NotEnoughGoods");

        int documentId = api.done(
                        DOCUMENT,
                        document("GoodsReceived", "GR/77", product, "2", ",\"netValue\":30,\"unitOfMeasureId\":2"))
                .getInt("warehouseDocumentId");
        assertThat(stock(2, product)).isEqualByComparingTo("24");
        JsonArray prices =
                prices("productsIds=" + product + "&productsIds=1&productsIds=4711&clubId=2&date=2026-11-21");
        assertThat(prices).hasSize(2);
        JsonObject price = prices.getJsonObject(0).getJsonObject("price");
        assertThat(decimal(price, "net")).isEqualByComparingTo("2.31");
        assertThat(decimal(price, "vat")).isEqualByComparingTo("0.18");

        done(SELL, sale(product, 3, "CashLessDebit", ",\"dueDate\":\"2026-12-01\",\"posStationName\":\"Reception 2\""));
        assertThat(stock(2, product)).isEqualByComparingTo("21");
        JsonObject debt = api.rows("CashlessDebitPosTransactions", "$filter=memberId eq 43")
                .get(0);
        assertThat(decimal(debt, "amountLeftToPay")).isEqualByComparingTo("7.47");
        assertThat(debt.getString("date")).startsWith("2026-12-01");
        assertThat(api.ids("ContractCharges", "$filter=memberId eq 43")).isEmpty();
        JsonObject transaction = api.rows(
                        "Transactions", "$filter=memberId eq 43", "$expand=warehouseChanges,payments,product")
                .get(0);
        // At the rate of the product, 8 per cent.
        assertThat(decimal(transaction.getJsonObject("amount"), "net")).isEqualByComparingTo("6.92");
        assertThat(decimal(transaction.getJsonObject("amount"), "vat")).isEqualByComparingTo("0.55");
        assertThat(transaction.getInt("vatRateId")).isEqualTo(2);
        assertThat(transaction.getJsonArray("warehouseChanges").getJsonObject(0).getInt("productQuantity"))
                .isEqualTo(-3);
        assertThat(api.codes("Warehouse/CancelDocumentById", "{\"warehouseDocumentId\":" + documentId + "}"))
                .containsExactly("WarehouseDocumentUnspecifiedError");

        String settle =
                "{\"memberId\":43,\"clubId\":2,\"cashlessDebitPosTransactionsIds\":[%d],\"paymentType\":\"%s\"}";
        assertThat(api.codes(SETTLE, settle.formatted(debt.getInt("id"), "CashLessPrepaid")))
                .containsExactly("InvalidPaymentMethod");
        done(SETTLE, settle.formatted(debt.getInt("id"), "Cash"));
        assertThat(decimal(api.answer("CashlessDebitPosTransactions/" + debt.getInt("id")), "amountLeftToPay"))
                .isEqualByComparingTo("0");
        assertThat(api.rows(
                        "TransactionPayments", "$filter=transactionId eq " + transaction.getInt("id"), "$orderby=id"))
                .extracting(row -> row.getString("type"))
                .containsExactly("CashLessDebit", "Cash");
        assertThat(api.ids("ContractPayments", "$filter=memberId eq 43")).isEmpty();
        assertThat(api.codes(SETTLE, settle.formatted(debt.getInt("id"), "Cash")))
                .containsExactly("NoPendingUserPosTransaction");

        String use = "{\"memberId\":43,\"productId\":%d,\"quantity\":%d,\"clubId\":2}";
        done(USE, use.formatted(product, 2));
        assertThat(api.codes(USE, use.formatted(product, 2)))
                .containsExactly("RequestedProductQuantityExceedsAvailableProductQuantity");
        JsonObject held = api.rows("MemberProducts", "$filter=memberId eq 43").get(0);
        assertThat(held.getInt("currentQuantity")).isEqualTo(1);
        assertThat(api.rows("MemberProductStateDeliveryChanges", "$filter=memberProductId eq " + held.getInt("id"))
                        .get(0)
                        .getInt("quantity"))
                .isEqualTo(2);
        assertThat(Api.elements(Api.employee(sandbox).get("Users/User/Product?userId=43&clubId=2")))
                .extracting(row -> row.getInt("quantity"))
                .containsExactly(1);
        everyStateIsTheSumOfItsChanges();
    }

    private JsonArray prices(String query) {
        HttpResponse<String> answer = Api.send(api.request("v2.2/Products/ProductsPriceList?" + query));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private void everyStateIsTheSumOfItsChanges() {
        BigDecimal states = api.allRows("WarehouseStates").stream()
                .map(row -> decimal(row, "currentState"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal changes = api.allRows("WarehouseChanges").stream()
                .map(row -> decimal(row, "productQuantity"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(states).isEqualByComparingTo(changes);
    }

    @Test
    void sellsBundlesPartByPart() {
        int bundle = api.done(
                        "Products/AddProduct",
                        "{\"productType\":\"Bundle\",\"productCategoryId\":2,\"name\":\"Golf day\",\"grossPrice\":12,\"vatRateId\":1,\"storeStateForUser\":true,"
                                + "\"canBePurchasedOnlyOneTime\":true,\"bundleProducts\":[{\"bundleProductId\":1,\"quantity\":2},{\"bundleProductId\":2,\"quantity\":1}]}")
                .getInt("productId");
        BigDecimal before = stock(2, 1);
        done(SELL, sale(bundle, 1, "Cash", ""));
        assertThat(stock(2, 1)).isEqualByComparingTo(before.subtract(new BigDecimal(2)));
        assertThat(api.rows("MemberProducts", "$filter=memberId eq 43", "$orderby=id"))
                .extracting(row -> row.getInt("productId") + " x " + row.getInt("currentQuantity"))
                .containsExactly("1 x 2", "2 x 1");
        assertThat(api.ids("Transactions", "$filter=memberId eq 43")).hasSize(1);
        everyStateIsTheSumOfItsChanges();
        int service = api.done(
                        "Products/AddProduct",
                        "{\"productType\":\"Service\",\"productCategoryId\":3,\"name\":\"Check-up\",\"grossPrice\":0,\"vatRateId\":1,\"storeStateForUser\":true,\"canBePurchasedOnlyOneTime\":true}")
                .getInt("productId");
        assertThat(api.codes(SELL, sale(service, 2, "Cash", ""))).containsExactly("ProductLimitationForSingleSale");
        done(SELL, sale(service, 1, "Cash", ""));
        assertThat(api.codes(SELL, sale(service, 1, "Cash", ""))).containsExactly("ProductLimitationForSingleSale");
    }

    @Test
    void bothVersionsSellFromOneStock() {
        BigDecimal before = stock(2, 1);
        Api employee = Api.employee(sandbox);
        Api.element(employee.post(
                "Products/Product/Buy", "{\"userId\":43,\"productId\":1,\"quantity\":5,\"paymentMethod\":\"Debit\"}"));
        assertThat(stock(2, 1)).isEqualByComparingTo(before.subtract(new BigDecimal(5)));
        api.done(DOCUMENT, document("InventoryMinus", "IM/1", 1, "4995", ""));
        assertThat(stock(2, 1)).isEqualByComparingTo("0");
        assertThat(Api.refusals(employee.post(
                        "Products/Product/Buy",
                        "{\"userId\":43,\"productId\":1,\"quantity\":1,\"paymentMethod\":\"Debit\"}")))
                .containsExactly("InvalidPropertyValue/quantity");
        assertThat(api.codes(SELL, sale(1, 1, "Cash", ""))).containsExactly("NotEnoughGoods");
    }

    @Test
    void takesDocumentsBack() {
        BigDecimal before = stock(2, 1);
        int id = api.done(DOCUMENT, document("GoodsReceived", "GR/9", 1, "7", ",\"netValue\":1"))
                .getInt("warehouseDocumentId");
        assertThat(api.codes(DOCUMENT, document("GoodsReceived", "GR/9", 1, "7", ",\"netValue\":1")))
                .containsExactly("WarehouseDocumentAlreadyExists");
        assertThat(api.done("Warehouse/CancelDocumentByNumber", "{\"documentNumber\":\"GR/9\"}")
                        .getInt("warehouseDocumentId"))
                .isEqualTo(id);
        assertThat(stock(2, 1)).isEqualByComparingTo(before);
        assertThat(api.codes("Warehouse/CancelDocumentById", "{\"warehouseDocumentId\":" + id + "}"))
                .containsExactly("WarehouseDocumentUnspecifiedError");
        assertThat(api.codes("Warehouse/CancelDocumentById", "{\"warehouseDocumentId\":1}"))
                .containsExactly("WarehouseDocumentNotFound");
        assertThat(api.codes("Warehouse/CancelDocumentByNumber", "{\"documentNumber\":\"?\"}"))
                .containsExactly("WarehouseDocumentNotFound");
        everyStateIsTheSumOfItsChanges();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GoodsReceived | 1 | 7 | '' | WarehouseDocumentItemValueNull",
                "GoodsIssued | 1 | 5001 | '' | WarehouseDocumentUnspecifiedError",
                "GoodsIssued | 1 | 0 | '' | WarehouseDocumentUnspecifiedError",
                "GoodsIssued | 2 | 1 | '' | WarehouseDocumentUnspecifiedError",
                "IntraWarehouseTransfer | 1 | 1 | '' | WarehouseDocumentUnspecifiedError",
                "GoodsIssued | 1 | 1 | ',\"unitOfMeasureId\":3' | WarehouseDocumentItemUnitOfMeasureConversionFailed"
            })
    void refusesDocuments(String type, long product, String quantity, String more, String code) {
        BigDecimal before = stock(2, 1);
        assertThat(api.codes(DOCUMENT, document(type, "X/1", product, quantity, more)))
                .containsExactly(code);
        assertThat(stock(2, 1)).isEqualByComparingTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4711 | 1 | Cash | '' | InvalidProduct",
                "10 | 1 | Cash | '' | InvalidProduct",
                "1 | 0 | Cash | '' | InvalidQuantity",
                "1 | 1001 | Cash | '' | InvalidQuantity",
                "1 | 1 | Cash | ',\"discountId\":4711' | InvalidDiscount",
                "1 | 1 | Cash | ',\"discountId\":10' | IncorrectProductForDiscount",
                "1 | 1 | Cash | ',\"isFiscal\":true' | InvalidPosStation",
                "1 | 1 | Cash | ',\"posStationName\":\"Reception 1\"' | InvalidPosStation",
                "1 | 1 | Cash | ',\"posStationName\":\"Office\"' | InvalidWarehouse",
                "1 | 1 | Cash | ',\"dueDate\":\"2026-12-01\"' | InvalidDueDate",
                "1 | 1 | CashLessDebit | ',\"dueDate\":\"2026-11-20\"' | InvalidDueDate",
                "1 | 1 | Cash | ',\"posPurchaseTransactionDate\":\"2026-11-22\"' | InvalidPurchaseDate",
                "1 | 1 | CashLessPrepaid | '' | InvalidPaymentType",
            })
    void refusesSales(long product, long quantity, String paymentType, String more, String code) {
        BigDecimal before = stock(2, 1);
        assertThat(api.codes(SELL, sale(product, quantity, paymentType, more))).containsExactly(code);
        assertThat(stock(2, 1)).isEqualByComparingTo(before);
        assertThat(api.ids("Transactions", "$filter=memberId eq 43")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 1, 1, 2, UserWithGivenIdDoesNotExist",
        "43, 4711, 1, 2, ProductWithGivenIdDoesNotExist",
        "43, 1, 1, 4711, ClubWithGivenIdDoesNotExist",
        "43, 10, 1, 2, ProductNotAvailableInClub",
        "43, 1, 0, 2, RequestedProductQuantityExceedsAvailableProductQuantity"
    })
    void refusesToUse(long member, long product, int quantity, long club, String code) {
        assertThat(api.codes(
                        USE,
                        "{\"memberId\":%d,\"productId\":%d,\"quantity\":%d,\"clubId\":%d}"
                                .formatted(member, product, quantity, club)))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 2, 49001, Cash, InvalidUser",
        "236, 4711, 49001, Cash, InvalidClub",
        "236, 2, 49001, Cash, NoPendingUserPosTransaction",
        "236, 2, '', Cash, NoPendingUserPosTransaction",
        "236, 2, 3889, Cash, InvalidUserPosTransaction",
        "236, 2, '49001,49001', Cash, InvalidUserPosTransactions",
        "236, 2, 49001, CashLessDebit, InvalidPaymentType"
    })
    void refusesToSettle(long member, long club, String ids, String paymentType, String code) {
        assertThat(api.codes(
                        SETTLE,
                        "{\"memberId\":%d,\"clubId\":%d,\"cashlessDebitPosTransactionsIds\":[%s],\"paymentType\":\"%s\"}"
                                .formatted(member, club, ids, paymentType)))
                .containsExactly(code);
    }

    @Test
    void refusesEmptyBundles() {
        assertThat(
                        api.codes(
                                "Products/AddProduct",
                                "{\"productType\":\"Bundle\",\"productCategoryId\":2,\"name\":\"Nothing\",\"grossPrice\":12,\"vatRateId\":1,\"storeStateForUser\":true}"))
                .containsExactly("BundleProductsEmpty");
    }
}

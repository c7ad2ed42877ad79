package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.products.AddPosPurchaseTransaction;
import io.github.perfectgym4j.v2.products.AddProduct;
import io.github.perfectgym4j.v2.products.AddProductResult;
import io.github.perfectgym4j.v2.products.AddWarehouseDocument;
import io.github.perfectgym4j.v2.products.BundledProduct;
import io.github.perfectgym4j.v2.products.CancelWarehouseDocumentById;
import io.github.perfectgym4j.v2.products.CancelWarehouseDocumentByNumber;
import io.github.perfectgym4j.v2.products.ListedPrice;
import io.github.perfectgym4j.v2.products.PriceDefinition;
import io.github.perfectgym4j.v2.products.ProductTax;
import io.github.perfectgym4j.v2.products.ProductType;
import io.github.perfectgym4j.v2.products.ProductsClient;
import io.github.perfectgym4j.v2.products.SettlePosDebt;
import io.github.perfectgym4j.v2.products.UseProduct;
import io.github.perfectgym4j.v2.products.WarehouseClient;
import io.github.perfectgym4j.v2.products.WarehouseDocumentItem;
import io.github.perfectgym4j.v2.products.WarehouseDocumentResult;
import io.github.perfectgym4j.v2.products.WarehouseDocumentType;
import io.github.perfectgym4j.v2.staff.CheckEmployeeCredentials;
import io.github.perfectgym4j.v2.staff.EmployeeVerification;
import io.github.perfectgym4j.v2.staff.EmployeesClient;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The commands of products, warehouses and employees. */
final class ProductCases {

    private static final Class<ProductsClient> API = ProductsClient.class;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private ProductCases() {}

    static List<CommandCase> all() {
        return List.of(
                done(
                        API,
                        ProductsClient::addPosPurchaseTransaction,
                        AddPosPurchaseTransaction.of(40, 2, 7, 3, PaymentType.CASHLESS_DEBIT)
                                .withPurchaseDate(DAY.atTime(18, 5))
                                .withDiscountId(8)
                                .withPosStationName("Front")
                                .fiscal()
                                .withDueDate(DAY),
                        "POST Products/AddPosPurchaseTransaction",
                        "{'memberId':40,'clubId':2,'productId':7,'quantity':3,'posPurchaseTransactionDate':'2026-06-01T18:05:00',"
                                + "'paymentType':'CashLessDebit','discountId':8,'posStationName':'Front','isFiscal':true,"
                                + "'dueDate':'2026-06-01'}"),
                answered(
                        API,
                        c -> c.addProduct(AddProduct.builder(
                                        ProductType.BUNDLE, 4, "Towel large", new BigDecimal("9.90"), 1, true)
                                .unitOfMeasureId(6)
                                .bundleProducts(List.of(new BundledProduct(7L, new BigDecimal("0.5"))))
                                .description("two")
                                .barCode("4006381333931,1")
                                .accountingCode("8400")
                                .onlyOnce()
                                .build()),
                        "POST Products/AddProduct",
                        "{'productType':'Bundle','productCategoryId':4,'name':'Towel large','grossPrice':9.90,'vatRateId':1,"
                                + "'unitOfMeasureId':6,'storeStateForUser':true,'bundleProducts':[{'bundleProductId':7,'quantity':0.5}],"
                                + "'description':'two','barCode':'4006381333931,1','accountingCode':'8400',"
                                + "'canBePurchasedOnlyOneTime':true}",
                        "{'productId':70}",
                        new AddProductResult(70L)),
                answered(
                        API,
                        c -> c.productsPriceList(List.of(7L, 8L), 2, DAY),
                        "GET Products/ProductsPriceList?clubId=2&date=2026-06-01&productsIds=7&productsIds=8",
                        null,
                        "[{'productId':7,'price':{'net':10.00,'gross':12.30,'vat':2.30},'taxes':[{'name':'VAT','value':2.30}],"
                                + "'definition':{'isGrossDefinedPrice':true,'vat':0.23,'vatName':'23%','price':12.30}},{'productId':8}]",
                        List.of(
                                new ListedPrice(
                                        7L,
                                        new TaxedValue(
                                                new BigDecimal("10.00"),
                                                new BigDecimal("12.30"),
                                                new BigDecimal("2.30")),
                                        List.of(new ProductTax("VAT", new BigDecimal("2.30"))),
                                        new PriceDefinition(
                                                true, new BigDecimal("0.23"), "23%", new BigDecimal("12.30"))),
                                new ListedPrice(8L, null, List.of(), null))),
                done(
                        API,
                        ProductsClient::settlePosDebt,
                        SettlePosDebt.of(40, 2, List.of(902L), PaymentType.CASH)
                                .withPaymentDate(DAY.atStartOfDay())
                                .withPosStationName("Front")
                                .fiscal()
                                .withDueDate(DAY),
                        "POST Products/SettlePosDebt",
                        "{'memberId':40,'clubId':2,'cashlessDebitPosTransactionsIds':[902],"
                                + "'posPurchaseTransactionDate':'2026-06-01T00:00:00','paymentType':'Cash','posStationName':'Front',"
                                + "'isFiscal':true,'dueDate':'2026-06-01'}"),
                done(
                        API,
                        ProductsClient::use,
                        new UseProduct(40, 7, 1, 2),
                        "POST Products/Use",
                        "{'memberId':40,'productId':7,'quantity':1,'clubId':2}"),
                answered(
                        WarehouseClient.class,
                        c -> c.addDocument(new AddWarehouseDocument(
                                WarehouseDocumentType.GOODS_RECEIVED,
                                5,
                                DAY,
                                "GR/2026/3",
                                List.of(WarehouseDocumentItem.of(7, new BigDecimal("24"))
                                        .withNetValue(new BigDecimal("12.00"))
                                        .withUnitOfMeasureId(6)))),
                        "POST Warehouse/AddDocument",
                        "{'documentType':'GoodsReceived','warehouseId':5,'date':'2026-06-01','documentNumber':'GR/2026/3',"
                                + "'items':[{'productId':7,'quantity':24,'netValue':12.00,'unitOfMeasureId':6}]}",
                        "{'warehouseDocumentId':55}",
                        new WarehouseDocumentResult(55L)),
                answered(
                        WarehouseClient.class,
                        c -> c.cancelDocumentById(new CancelWarehouseDocumentById(55)),
                        "POST Warehouse/CancelDocumentById",
                        "{'warehouseDocumentId':55}",
                        "{'warehouseDocumentId':55}",
                        new WarehouseDocumentResult(55L)),
                answered(
                        WarehouseClient.class,
                        c -> c.cancelDocumentByNumber(new CancelWarehouseDocumentByNumber("GR/2026/3")),
                        "POST Warehouse/CancelDocumentByNumber",
                        "{'documentNumber':'GR/2026/3'}",
                        "{'warehouseDocumentId':55}",
                        new WarehouseDocumentResult(55L)),
                answered(
                        EmployeesClient.class,
                        c -> c.checkEmployeeCredentials(new CheckEmployeeCredentials("jan", "geheim")),
                        "POST Employee/CheckEmployeeCredentials",
                        "{'login':'jan','password':'geheim'}",
                        "{'areValid':true,'employeeId':5}",
                        new EmployeeVerification(true, 5L)),
                answered(
                        EmployeesClient.class,
                        c -> c.checkEmployeeCredentials(new CheckEmployeeCredentials("jan", (String) null)),
                        "POST Employee/CheckEmployeeCredentials",
                        "{'login':'jan'}",
                        "{'areValid':false,'employeeId':null}",
                        new EmployeeVerification(false, null)));
    }
}

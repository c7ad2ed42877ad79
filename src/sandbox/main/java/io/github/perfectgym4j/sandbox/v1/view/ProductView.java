package io.github.perfectgym4j.sandbox.v1.view;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.wire.Oddities;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Products as JSON: the contract's types Product, UserProduct and UserProductSummary, which differ (Q64). */
public final class ProductView {

    private final Company company;

    /** @param company where the categories of classes are */
    public ProductView(Company company) {
        this.company = company;
    }

    /**
     * Shows a product on sale.
     *
     * @param product product
     * @return contract type Product
     */
    public JsonObject product(Product product) {
        return new Row()
                .put("id", product.id())
                .put("name", product.name())
                .put("price", product.price())
                .put("isActive", true)
                .put("unitOfMeasure", Product.UNIT)
                .put("type", product.type())
                .put("category", product.category().name())
                .put("createdTime", product.created())
                .put("clubZoneTypes", List.of())
                .put("categoriesClasses", categories(product))
                .build();
    }

    /**
     * Shows a purchase in short form.
     *
     * @param purchase purchase
     * @return contract type UserProductSummary
     */
    public static JsonObject summary(Purchase purchase) {
        return new Row()
                .put("productId", purchase.product().id())
                .put("productName", purchase.name())
                .put("quantity", purchase.quantity())
                .put("expireDate", purchase.expires())
                .build();
    }

    /**
     * Shows a purchase in full.
     *
     * @param purchase purchase
     * @param now time in the club
     * @return contract type UserProduct; active if it has not expired, or came with the first contract as in the vendor's sample
     */
    public JsonObject userProduct(Purchase purchase, LocalDateTime now) {
        return new Row()
                .put("id", purchase.product().id())
                .put("transactionId", purchase.transactionId())
                .put("expireDate", purchase.expires())
                .put("quantity", purchase.quantity())
                .put("initialQuantity", purchase.initialQuantity())
                .put("name", purchase.name())
                .put("price", purchase.price())
                .put("isActive", purchase.isStartPackage() || purchase.expires().isAfter(now))
                .put("unitOfMeasure", Product.UNIT)
                .put("createdTime", purchase.created())
                .put("category", purchase.product().category().name())
                .put("type", purchase.product().type())
                .put("isStartPackage", purchase.isStartPackage())
                .put("isStartPackageOnlyForNewcomer", false)
                .put("translations", List.of())
                .put("categoriesClasses", categories(purchase.product()))
                .put("clubZoneTypes", List.of())
                .put("employeePositions", List.of())
                .build();
    }

    private List<JsonObject> categories(Product product) {
        return Optional.ofNullable(product.shelf().classCategoryId())
                .flatMap(company.categories()::find)
                .map(ProductView::category)
                .stream()
                .toList();
    }

    private static JsonObject category(Category category) {
        return new Row()
                .put("id", category.id())
                .put("name", category.label() + "1")
                .put("description", category.label() + "1")
                .build();
    }

    /** @return how the vendor's samples of these types differ */
    public static List<Oddities> oddities() {
        return List.of(
                new Oddities("Product")
                        .missing("id", "clubZoneTypes", "categoriesClasses")
                        .text("price")
                        .capitalText("isActive"),
                new Oddities("UserProductSummary").text("quantity"),
                new Oddities("UserProduct")
                        .capitalText("isActive", "isStartPackage", "isStartPackageOnlyForNewcomer")
                        .missing(
                                "createdTime",
                                "category",
                                "type",
                                "translations",
                                "clubZoneTypes",
                                "employeePositions"));
    }
}

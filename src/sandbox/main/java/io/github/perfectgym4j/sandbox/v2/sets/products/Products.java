package io.github.perfectgym4j.sandbox.v2.sets.products;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Optional;

/** Products on sale, and those that were. */
final class Products implements Described {

    /** The contract does not state the unit. */
    private static final long DAYS = 365;

    private static final List<String> TRIGGERS = List.of("AtRetail", "AtFirstUse", "AtContractStart");
    private static final List<String> KINDS = List.of("Good", "Service", "Bundle");
    private static final List<String> AVAILABILITY = List.of(
            "Everyone",
            "WithActiveContract",
            "WithPaymentPlan",
            "WithoutContract",
            "OnlyDuringRegistration",
            "WithTag");

    @Override
    public Description<?> describe() {
        return Description.set("Products", "Product", Product.class)
                .text("name", Product::name)
                .text("description", row -> row.details().description())
                .money("defaultPriceGross", Product::price)
                .number("validityPeriod", row -> DAYS)
                .enumeration("validityTrigger", TRIGGERS, row -> TRIGGERS.get(0))
                .enumeration("productType", KINDS, row -> row.kind().name())
                .enumeration("bundleType", KINDS, (company, row) -> bundleType(company, row))
                .enumeration("availableFor", AVAILABILITY, row -> AVAILABILITY.get(0))
                .many("targets", "ProductAppVisibility", ProductAppVisibilities::of)
                .number("categoryId", row -> row.category().id())
                .one("category", "ProductCategory")
                .number("unitOfMeasureId", row -> row.details().unit().id())
                .one("unitOfMeasure", "UnitOfMeasure")
                .text("accountingCode", row -> row.details().accountingCode())
                .many("barcodes", "ProductBarcode", ProductBarcodes::of)
                .flag("isStartPackage", row -> false)
                .many("availableInClubs", "Club", Products::clubs)
                .flag("canBePurchasedOnlyOneTime", row -> row.details().isOnce())
                .many("requiredPaymentPlans", "PaymentPlan", (company, row) -> List.of())
                .many("assignedCategories", "ClassCategory", Products::classCategories)
                .many("additionalTaxes", "Tax", (company, row) -> List.of())
                .entity()
                .table(company -> company.shop().table());
    }

    /** @return what all parts of a bundle are; null for a mixed one, one without parts, and anything else */
    private static String bundleType(Company company, Product product) {
        List<String> kinds = product.details().parts().stream()
                .flatMap(part -> company.shop().table().find(part.productId()).stream())
                .map(part -> part.kind().name())
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    private static List<Club> clubs(Company company, Product product) {
        return product.shelf().clubIds().stream()
                .sorted()
                .flatMap(id -> company.clubs().find(id).stream())
                .toList();
    }

    private static List<Category> classCategories(Company company, Product product) {
        return Optional.ofNullable(product.shelf().classCategoryId()).flatMap(company.categories()::find).stream()
                .toList();
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.shop.Product.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** The catalog: one entry for each category of products. */
final class ProductCatalogCategories implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ProductCatalogCategories", "ProductCatalogCategory", Category.class)
                .text("name", Category::name, ORDERABLE, REQUIRED)
                .unknown("parentCategoryId", INT64, ORDERABLE)
                .count("order", row -> (int) row.id(), ORDERABLE)
                .many("products", "ProductCatalogCategoryProduct", CatalogEntries::of)
                .many(
                        "availableInApplications",
                        "ProductCatalogCategoryAppAvailability",
                        (company, row) -> List.of(row))
                .one("parentCategory", "ProductCatalogCategory")
                .many("subcategories", "ProductCatalogCategory", (company, row) -> List.of())
                .id(Category::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Category::id, ORDERABLE, REQUIRED)
                .list(company -> Category.ALL);
    }
}

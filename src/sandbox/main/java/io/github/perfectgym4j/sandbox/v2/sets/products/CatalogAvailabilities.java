package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.shop.Product.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Applications that show an entry of the catalog: this one. */
final class CatalogAvailabilities implements Described {

    private static final List<String> APPLICATIONS = List.of("ClientPortal", "Api");

    @Override
    public Description<?> describe() {
        return Description.set(
                        "ProductCatalogCategoryAppAvailabilities",
                        "ProductCatalogCategoryAppAvailability",
                        Category.class)
                .number("categoryId", Category::id, ORDERABLE)
                .enumeration("application", APPLICATIONS, row -> "Api", ORDERABLE)
                .one("category", "ProductCatalogCategory", (company, row) -> row)
                .id(Category::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Category::id, ORDERABLE, REQUIRED)
                .list(company -> Category.ALL);
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Product.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Products in the catalog. */
final class CatalogEntries implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ProductCatalogCategoriesProducts", "ProductCatalogCategoryProduct", Product.class)
                .number("productId", Product::id, ORDERABLE)
                .one("product", "Product", (company, row) -> row)
                .number("categoryId", row -> row.category().id(), ORDERABLE)
                .count("order", row -> (int) row.id(), ORDERABLE)
                .one("category", "ProductCatalogCategory", (company, row) -> row.category())
                .entity()
                .table(company -> company.shop().table());
    }

    /** @return the products of a category */
    static List<Product> of(Company company, Category category) {
        return company.shop().products().stream()
                .filter(product -> product.category().id() == category.id())
                .toList();
    }
}

package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.shop.Product.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Categories of products. */
final class ProductCategories implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ProductCategories", "ProductCategory", Category.class)
                .text("name", Category::name)
                .text("description", Category::name)
                .id(Category::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Category::id, ORDERABLE, REQUIRED)
                .list(company -> Category.ALL);
    }
}

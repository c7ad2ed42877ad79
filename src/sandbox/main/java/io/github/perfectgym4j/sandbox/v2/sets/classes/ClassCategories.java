package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;

/** Groups of class types. */
final class ClassCategories implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassCategories", "ClassCategory", Category.class)
                .text("name", Category::name, ORDERABLE, REQUIRED)
                .flag("isAdditionallyPaid", Category::isProductRequiredForBooking, REQUIRED)
                .many("products", "Product", (company, category) -> company.shop()
                        .table()
                        .list(
                                product -> Long.valueOf(category.id())
                                        .equals(product.shelf().classCategoryId()),
                                Comparator.comparingLong(Product::id)))
                .entity()
                .table(Company::categories);
    }
}

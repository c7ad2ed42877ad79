package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Groups of class types. */
final class ClassCategories implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassCategories", "ClassCategory", Category.class)
                .text("name", Category::name, ORDERABLE, REQUIRED)
                .flag("isAdditionallyPaid", Category::isProductRequiredForBooking, REQUIRED)
                .many("products", "Product")
                .entity()
                .table(Company::categories);
    }
}

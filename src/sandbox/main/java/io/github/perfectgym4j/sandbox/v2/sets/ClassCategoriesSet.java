package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Category;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;

/** Groups of class types. */
final class ClassCategoriesSet {

    private ClassCategoriesSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("ClassCategory", Category.class)
                .text("name", Category::name, ORDERABLE)
                .flag("isAdditionallyPaid", Category::isProductRequiredForBooking)
                .beyond("products")
                .entity();
        return EntitySet.ofTable("ClassCategories", type, Company::categories);
    }
}

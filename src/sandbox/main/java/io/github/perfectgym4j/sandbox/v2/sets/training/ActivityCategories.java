package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Categories of activities. The change counter is the key, as they never change. */
public final class ActivityCategories implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivityCategories", "ActivityCategory", Catalogue.Category.class)
                .text("name", Catalogue.Category::name, REQUIRED)
                .flag("isMemberLevelValidated", Catalogue.Category::isValidated, REQUIRED)
                .id(Catalogue.Category::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Catalogue.Category::id, ORDERABLE, REQUIRED)
                .list(company -> Catalogue.CATEGORIES);
    }
}

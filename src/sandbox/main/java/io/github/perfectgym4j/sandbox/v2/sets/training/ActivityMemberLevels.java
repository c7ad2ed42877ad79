package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.members.Customer;

/** Levels of members for whom one was set. The change counter is the key, as they never change. */
public final class ActivityMemberLevels implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivityMemberLevels", "ActivityMemberLevel", Catalogue.Level.class)
                .text("name", Catalogue.Level::name, REQUIRED)
                .count("order", Catalogue.Level::order, REQUIRED)
                .number("activityCategoryId", Catalogue.Level::categoryId)
                .many("activitySkills", "ActivitySkill")
                .many("members", "Member", (company, level) -> company.skills().membersOn(level).stream()
                        .flatMap(id -> company.members().find(id).stream())
                        .map(Customer::of)
                        .toList())
                .one("activityCategory", "ActivityCategory")
                .id(Catalogue.Level::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Catalogue.Level::id, ORDERABLE, REQUIRED)
                .list(company -> Catalogue.LEVELS);
    }
}

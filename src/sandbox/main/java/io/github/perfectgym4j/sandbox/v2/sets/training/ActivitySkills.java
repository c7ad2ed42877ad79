package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Skills that make up levels. The change counter is the key, as they never change. */
public final class ActivitySkills implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivitySkills", "ActivitySkill", Catalogue.Skill.class)
                .text("name", Catalogue.Skill::name, REQUIRED)
                .number("activityMemberLevelId", Catalogue.Skill::levelId)
                .one("activityMemberLevel", "ActivityMemberLevel")
                .id(Catalogue.Skill::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Catalogue.Skill::id, ORDERABLE, REQUIRED)
                .list(company -> Catalogue.SKILLS);
    }
}

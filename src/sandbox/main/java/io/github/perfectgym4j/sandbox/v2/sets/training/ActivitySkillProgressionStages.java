package io.github.perfectgym4j.sandbox.v2.sets.training;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Stages of learning a skill. The change counter is the key, as they never change. */
public final class ActivitySkillProgressionStages implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ActivitySkillProgressionStages", "ActivitySkillProgressionStage", Catalogue.Stage.class)
                .text("name", Catalogue.Stage::name, REQUIRED)
                .count("order", Catalogue.Stage::order, REQUIRED)
                .flag("isDefault", Catalogue.Stage::isDefault, REQUIRED)
                .flag("isFinal", Catalogue.Stage::isFinal, REQUIRED)
                .id(Catalogue.Stage::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", Catalogue.Stage::id, ORDERABLE, REQUIRED)
                .list(company -> Catalogue.STAGES);
    }
}

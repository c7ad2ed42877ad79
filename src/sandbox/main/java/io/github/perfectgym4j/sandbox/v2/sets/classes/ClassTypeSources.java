package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Applications that show a type of classes: in no set. */
final class ClassTypeSources implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("ClassTypeSource", ClassTypeAppAvailabilities.Shown.class)
                .enumeration(
                        "application",
                        ClassTypeAppAvailabilities.APPLICATIONS,
                        ClassTypeAppAvailabilities.Shown::application,
                        ORDERABLE)
                .id(ClassTypeAppAvailabilities.Shown::id)
                .flag("isDeleted", shown -> shown.kind().isDeleted(), REQUIRED)
                .number("version", shown -> shown.kind().timestamp(), ORDERABLE, REQUIRED);
    }
}

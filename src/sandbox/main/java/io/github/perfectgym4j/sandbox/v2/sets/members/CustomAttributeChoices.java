package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition.Choice;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** What can be chosen for an attribute: in no set. */
final class CustomAttributeChoices implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("CustomAttributeDictionaryValue", Choice.class)
                .text("displayName", Choice::displayName)
                .id(Choice::id);
    }
}

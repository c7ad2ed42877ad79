package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Attributes that the company defined for members and other things. */
final class CustomAttributeDefinitions implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CustomAttributeDefinitions", "CustomAttributeDefinition", AttributeDefinition.class)
                .text("entityType", AttributeDefinition::entityType, ORDERABLE, REQUIRED)
                .text("displayName", AttributeDefinition::displayName, ORDERABLE)
                .text("dataType", definition -> definition.dataType().code(), ORDERABLE)
                .many("possibleValues", "CustomAttributeDictionaryValue", (company, definition) -> definition.choices())
                .flag("isRequired", AttributeDefinition::isRequired, ORDERABLE)
                .id(AttributeDefinition::id)
                .list(company -> company.profiles().customAttributes().definitions());
    }
}

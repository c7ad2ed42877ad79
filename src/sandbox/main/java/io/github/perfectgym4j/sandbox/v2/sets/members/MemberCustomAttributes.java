package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.profile.MemberAttribute;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Values of the company's own attributes for members. */
final class MemberCustomAttributes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberCustomAttributes", "MemberCustomAttribute", MemberAttribute.class)
                .number("memberId", MemberAttribute::memberId, ORDERABLE, REQUIRED)
                .number(
                        "attributeDefinitionId",
                        attribute -> attribute.definition().id(),
                        ORDERABLE,
                        REQUIRED)
                .text("rawValue", attribute -> attribute.value().raw())
                .text("displayValue", attribute -> attribute.value().display())
                .text("displayName", attribute -> attribute.definition().displayName())
                .one("member", "Member", REQUIRED)
                .one("attributeDefinition", "CustomAttributeDefinition", REQUIRED)
                .id(MemberAttribute::id)
                .list(company -> company.profiles().customAttributes().values());
    }
}

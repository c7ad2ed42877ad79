package io.github.perfectgym4j.v2.members;

import jakarta.json.JsonValue;
import java.util.Objects;

/**
 * The value of a custom attribute (contract: {@code MemberCustomAttributesRequest}).
 *
 * @param customAttributeDefinitionId key of the attribute's definition, which has to be for members
 * @param value value of the kind that the definition names; see {@link AttributeValues}
 */
public record MemberAttribute(long customAttributeDefinitionId, JsonValue value) {

    /** Checks what the contract requires. */
    public MemberAttribute {
        Objects.requireNonNull(value, "value");
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "MemberAttribute[***]";
    }
}

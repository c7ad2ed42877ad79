package io.github.perfectgym4j.v2.members;

import jakarta.json.JsonValue;

/**
 * A custom attribute of a new member (contract: {@code MemberCustomAttributeValue}).
 *
 * @param customAttributeTypeId key of the attribute's definition
 * @param value value of the kind that the definition names; see {@link AttributeValues}, or null
 */
public record NewMemberAttribute(long customAttributeTypeId, JsonValue value) {

    /**
     * A request with what is required.
     *
     * @param customAttributeTypeId key of the attribute's definition
     * @return the request
     */
    public static NewMemberAttribute of(long customAttributeTypeId) {
        return new NewMemberAttribute(customAttributeTypeId, null);
    }

    /**
     * Sets the value.
     *
     * @param value value of the kind that the definition names; see {@link AttributeValues}, or null
     * @return the request with it
     */
    public NewMemberAttribute withValue(JsonValue value) {
        return new NewMemberAttribute(customAttributeTypeId, value);
    }
}

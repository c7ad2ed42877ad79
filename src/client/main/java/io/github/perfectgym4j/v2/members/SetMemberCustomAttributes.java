package io.github.perfectgym4j.v2.members;

import java.util.List;
import java.util.Objects;

/**
 * Values of custom attributes of a member (contract: {@code SetMemberCustomAttributesRequest}).
 *
 * @param memberId key of the member
 * @param customAttributes the values
 */
public record SetMemberCustomAttributes(long memberId, List<MemberAttribute> customAttributes) {

    /** Checks what the contract requires. */
    public SetMemberCustomAttributes {
        customAttributes = List.copyOf(Objects.requireNonNull(customAttributes, "customAttributes"));
    }
}

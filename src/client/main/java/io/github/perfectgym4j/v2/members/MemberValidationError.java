package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.api.RefusedFor;
import java.util.Map;

/**
 * One thing that is wrong with a person who is to be added (contract: {@code ValidateMemberError}).
 *
 * @param property the field that it is about, or null
 * @param message text for people, in the language of the request, or null
 * @param code one of {@link AddMemberError}, or one that has no constant
 * @param data values that belong to it, by name; they may be personal, so {@link #toString()} leaves them out
 */
public record MemberValidationError(
        String property,
        String message,
        @RefusedFor(AddMemberError.class) String code,
        Map<String, String> data) {

    @Override
    public String toString() {
        return "MemberValidationError[property=" + property + ", code=" + code + "]";
    }
}

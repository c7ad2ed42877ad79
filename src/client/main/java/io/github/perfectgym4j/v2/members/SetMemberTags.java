package io.github.perfectgym4j.v2.members;

import java.util.List;
import java.util.Objects;

/**
 * Tags that a member is to have in place of the present ones (contract: {@code MemberSetTagsRequest}).
 *
 * @param memberId key of the member
 * @param tags keys of the tags; empty removes all
 */
public record SetMemberTags(long memberId, List<String> tags) {

    /** Checks what the contract requires. */
    public SetMemberTags {
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
    }
}

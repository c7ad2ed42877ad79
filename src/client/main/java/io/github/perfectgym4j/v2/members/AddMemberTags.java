package io.github.perfectgym4j.v2.members;

import java.util.List;
import java.util.Objects;

/**
 * Tags that members are to have besides those they have (contract: {@code MemberAddTagsRequest}).
 *
 * @param memberIds keys of the members
 * @param tags keys of the tags
 */
public record AddMemberTags(List<Long> memberIds, List<String> tags) {

    /** Checks what the contract requires. */
    public AddMemberTags {
        memberIds = List.copyOf(Objects.requireNonNull(memberIds, "memberIds"));
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        if (memberIds.isEmpty()) {
            throw new IllegalArgumentException("memberIds must not be empty");
        }
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("tags must not be empty");
        }
    }
}

package io.github.perfectgym4j.v2.training;

import java.util.List;

/**
 * The level of a member in an activity (contract: {@code SetActivityMemberLevelRequest}).
 *
 * @param memberId key of the member, or null
 * @param activityMemberLevelId key of the level, from the set {@code ActivityMemberLevels}, or null
 * @param skills skills of that level, or null
 */
public record SetActivityMemberLevel(Long memberId, Long activityMemberLevelId, List<MemberSkill> skills) {

    /** Keeps a copy of what may change. */
    public SetActivityMemberLevel {
        skills = skills == null ? null : List.copyOf(skills);
    }
}

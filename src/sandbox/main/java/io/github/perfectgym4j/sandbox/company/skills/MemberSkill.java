package io.github.perfectgym4j.sandbox.company.skills;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * How far a member is with a skill.
 *
 * @param id key
 * @param timestamp change counter
 * @param memberId member
 * @param skillId skill
 * @param stageId stage
 */
public record MemberSkill(long id, long timestamp, long memberId, long skillId, long stageId) implements Entity {

    /** Skills stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }
}

package io.github.perfectgym4j.v2.training;

/**
 * A skill of a member, with the stage that has been reached (contract: {@code SetActivityMemberSkill}).
 *
 * @param activitySkillId key of the skill, from the set {@code ActivitySkills}, or null
 * @param activitySkillProgressionStageId key of the stage, from the set {@code ActivitySkillProgressionStages}, or null
 */
public record MemberSkill(Long activitySkillId, Long activitySkillProgressionStageId) {}

package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the level of a member is not noted (contract: codes of {@code LevelsAndSkills/SetActivityMemberLevel}). */
public enum SetMemberLevelError implements ErrorCode {
    /** There is no such member. */
    USER_NOT_FOUND,

    /** There is no such level. */
    LEVEL_NOT_FOUND,

    /** The level is the one that everybody has. */
    CANNOT_SET_DEFAULT_LEVEL,

    /** A skill is not one of that level. */
    INVALID_ACTIVITY_SKILL,

    /** A stage is not one of its skill. */
    INVALID_ACTIVITY_SKILL_PROGRESS,

    /** There is no assessment of the member. */
    ACTIVITY_ASSESSMENT_NOT_FOUND,

    /** The assessment of the member is not active. */
    ACTIVITY_ASSESSMENT_IN_ACTIVE,

    /** The remark of the assessment is too long. */
    MAX_ACTIVITY_ASSESSMENT_COMMENTS_LENGTH_EXCEEDED
}

package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A skill of a member, with the stage that has been reached (contract: {@code ActivityMemberSkill}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param activitySkillId key of the skill
 * @param activitySkillProgressionStageId key of the stage
 * @param activitySkillProgressionStage the stage; null unless expanded
 * @param member the member; null unless expanded
 * @param activitySkill the skill; null unless expanded
 */
@ODataSet("ActivityMemberSkills")
public record ActivityMemberSkill(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long activitySkillId,
        Long activitySkillProgressionStageId,
        ActivitySkillProgressionStage activitySkillProgressionStage,
        Member member,
        ActivitySkill activitySkill)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivityMemberSkill> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivityMemberSkill> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivityMemberSkill, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<ActivityMemberSkill> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #activitySkillId()}. */
    public static final NumberProperty<ActivityMemberSkill> ACTIVITY_SKILL_ID = new NumberProperty<>("activitySkillId");

    /** {@link #activitySkillProgressionStageId()}. */
    public static final NumberProperty<ActivityMemberSkill> ACTIVITY_SKILL_PROGRESSION_STAGE_ID =
            new NumberProperty<>("activitySkillProgressionStageId");

    /** {@link #activitySkillProgressionStage()}. */
    public static final ToOne<ActivityMemberSkill, ActivitySkillProgressionStage> ACTIVITY_SKILL_PROGRESSION_STAGE =
            new ToOne<>("activitySkillProgressionStage");

    /** {@link #member()}. */
    public static final ToOne<ActivityMemberSkill, Member> MEMBER = new ToOne<>("member");

    /** {@link #activitySkill()}. */
    public static final ToOne<ActivityMemberSkill, ActivitySkill> ACTIVITY_SKILL = new ToOne<>("activitySkill");

    /**
     * Begins a query of the set {@code ActivityMemberSkills}.
     *
     * @return a query for all rows
     */
    public static Query<ActivityMemberSkill> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivityMemberSkill> shape() {
        return Shape.whole();
    }
}

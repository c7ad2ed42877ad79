package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A skill that a level of an activity takes (contract: {@code ActivitySkill}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param activityMemberLevelId key of the level
 * @param activityMemberLevel the level; null unless expanded
 */
@ODataSet("ActivitySkills")
public record ActivitySkill(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long activityMemberLevelId,
        ActivityMemberLevel activityMemberLevel)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivitySkill> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivitySkill> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivitySkill, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ActivitySkill> NAME = new TextProperty<>("name");

    /** {@link #activityMemberLevelId()}. */
    public static final NumberProperty<ActivitySkill> ACTIVITY_MEMBER_LEVEL_ID =
            new NumberProperty<>("activityMemberLevelId");

    /** {@link #activityMemberLevel()}. */
    public static final ToOne<ActivitySkill, ActivityMemberLevel> ACTIVITY_MEMBER_LEVEL =
            new ToOne<>("activityMemberLevel");

    /**
     * Begins a query of the set {@code ActivitySkills}.
     *
     * @return a query for all rows
     */
    public static Query<ActivitySkill> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivitySkill> shape() {
        return Shape.whole();
    }
}

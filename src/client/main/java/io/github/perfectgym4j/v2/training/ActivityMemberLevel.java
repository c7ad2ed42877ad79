package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A level that members reach in an activity (contract: {@code ActivityMemberLevel}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param order place among the levels
 * @param activityCategoryId key of the activity category
 * @param activitySkills skills that it takes; empty unless expanded
 * @param members members who have it; empty unless expanded
 * @param activityCategory the activity category; null unless expanded
 */
@ODataSet("ActivityMemberLevels")
public record ActivityMemberLevel(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Integer order,
        Long activityCategoryId,
        List<ActivitySkill> activitySkills,
        List<Member> members,
        ActivityCategory activityCategory)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivityMemberLevel> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivityMemberLevel> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivityMemberLevel, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ActivityMemberLevel> NAME = new TextProperty<>("name");

    /** {@link #order()}. */
    public static final NumberProperty<ActivityMemberLevel> ORDER = new NumberProperty<>("order");

    /** {@link #activityCategoryId()}. */
    public static final NumberProperty<ActivityMemberLevel> ACTIVITY_CATEGORY_ID =
            new NumberProperty<>("activityCategoryId");

    /** {@link #activitySkills()}. */
    public static final ToMany<ActivityMemberLevel, ActivitySkill> ACTIVITY_SKILLS = new ToMany<>("activitySkills");

    /** {@link #members()}. */
    public static final ToMany<ActivityMemberLevel, Member> MEMBERS = new ToMany<>("members");

    /** {@link #activityCategory()}. */
    public static final ToOne<ActivityMemberLevel, ActivityCategory> ACTIVITY_CATEGORY =
            new ToOne<>("activityCategory");

    /**
     * Begins a query of the set {@code ActivityMemberLevels}.
     *
     * @return a query for all rows
     */
    public static Query<ActivityMemberLevel> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivityMemberLevel> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A stage on the way to a skill (contract: {@code ActivitySkillProgressionStage}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param order place among the stages, from 0
 * @param isDefault whether it is the first one
 * @param isFinal whether members have the skill with it, and rise to the next level when they have all
 */
@ODataSet("ActivitySkillProgressionStages")
public record ActivitySkillProgressionStage(
        Long id, Long version, Boolean isDeleted, String name, Integer order, Boolean isDefault, Boolean isFinal)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivitySkillProgressionStage> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivitySkillProgressionStage> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivitySkillProgressionStage, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ActivitySkillProgressionStage> NAME = new TextProperty<>("name");

    /** {@link #order()}. */
    public static final NumberProperty<ActivitySkillProgressionStage> ORDER = new NumberProperty<>("order");

    /** {@link #isDefault()}. */
    public static final FilterProperty<ActivitySkillProgressionStage, Boolean> IS_DEFAULT =
            new FilterProperty<>("isDefault");

    /** {@link #isFinal()}. */
    public static final FilterProperty<ActivitySkillProgressionStage, Boolean> IS_FINAL =
            new FilterProperty<>("isFinal");

    /**
     * Begins a query of the set {@code ActivitySkillProgressionStages}.
     *
     * @return a query for all rows
     */
    public static Query<ActivitySkillProgressionStage> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivitySkillProgressionStage> shape() {
        return Shape.whole();
    }
}

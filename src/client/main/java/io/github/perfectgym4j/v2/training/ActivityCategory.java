package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A category of activities, such as swimming (contract: {@code ActivityCategory}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param isMemberLevelValidated whether only members of the right level can book its classes
 */
@ODataSet("ActivityCategories")
public record ActivityCategory(Long id, Long version, Boolean isDeleted, String name, Boolean isMemberLevelValidated)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ActivityCategory> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ActivityCategory> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ActivityCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ActivityCategory> NAME = new TextProperty<>("name");

    /** {@link #isMemberLevelValidated()}. */
    public static final FilterProperty<ActivityCategory, Boolean> IS_MEMBER_LEVEL_VALIDATED =
            new FilterProperty<>("isMemberLevelValidated");

    /**
     * Begins a query of the set {@code ActivityCategories}.
     *
     * @return a query for all rows
     */
    public static Query<ActivityCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ActivityCategory> shape() {
        return Shape.whole();
    }
}

package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.members.CustomAttributeDefinition;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The value of a custom attribute of a club (contract: {@code ClubCustomAttribute}).
 *
 * @param id key
 * @param clubId key of the club
 * @param attributeDefinitionId key of the definition
 * @param rawValue the value as it is stored; may be a key if there are values to choose from
 * @param displayValue the value, for people
 * @param displayName name of the attribute, for people
 * @param club the club; null unless expanded
 * @param attributeDefinition the definition; null unless expanded
 */
@ODataSet("ClubCustomAttributes")
public record ClubCustomAttribute(
        Long id,
        Long clubId,
        Long attributeDefinitionId,
        String rawValue,
        String displayValue,
        String displayName,
        Club club,
        CustomAttributeDefinition attributeDefinition)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubCustomAttribute> ID = new NumberProperty.Ordered<>("id");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubCustomAttribute> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #attributeDefinitionId()}. */
    public static final NumberProperty.Ordered<ClubCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty.Ordered<>("attributeDefinitionId");

    /** {@link #rawValue()}. */
    public static final TextProperty<ClubCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** {@link #displayValue()}. */
    public static final TextProperty<ClubCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** {@link #displayName()}. */
    public static final TextProperty<ClubCustomAttribute> DISPLAY_NAME = new TextProperty<>("displayName");

    /** {@link #club()}. */
    public static final ToOne<ClubCustomAttribute, Club> CLUB = new ToOne<>("club");

    /** {@link #attributeDefinition()}. */
    public static final ToOne<ClubCustomAttribute, CustomAttributeDefinition> ATTRIBUTE_DEFINITION =
            new ToOne<>("attributeDefinition");

    /**
     * Begins a query of the set {@code ClubCustomAttributes}.
     *
     * @return a query for all rows
     */
    public static Query<ClubCustomAttribute> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubCustomAttribute> shape() {
        return Shape.whole();
    }
}

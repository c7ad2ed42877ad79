package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The value of a custom attribute of a member (contract: {@code MemberCustomAttribute}).
 *
 * @param id key
 * @param memberId key of the member
 * @param attributeDefinitionId key of the definition
 * @param rawValue the value as it is stored; may be a key if there are values to choose from
 * @param displayValue the value, for people
 * @param displayName name of the attribute, for people
 * @param member the member; null unless expanded
 * @param attributeDefinition the definition; null unless expanded
 */
@ODataSet("MemberCustomAttributes")
public record MemberCustomAttribute(
        Long id,
        Long memberId,
        Long attributeDefinitionId,
        String rawValue,
        String displayValue,
        String displayName,
        Member member,
        CustomAttributeDefinition attributeDefinition)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberCustomAttribute> ID = new NumberProperty.Ordered<>("id");

    /** {@link #memberId()}. */
    public static final NumberProperty.Ordered<MemberCustomAttribute> MEMBER_ID =
            new NumberProperty.Ordered<>("memberId");

    /** {@link #attributeDefinitionId()}. */
    public static final NumberProperty.Ordered<MemberCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty.Ordered<>("attributeDefinitionId");

    /** {@link #rawValue()}. */
    public static final TextProperty<MemberCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** {@link #displayValue()}. */
    public static final TextProperty<MemberCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** {@link #displayName()}. */
    public static final TextProperty<MemberCustomAttribute> DISPLAY_NAME = new TextProperty<>("displayName");

    /** {@link #member()}. */
    public static final ToOne<MemberCustomAttribute, Member> MEMBER = new ToOne<>("member");

    /** {@link #attributeDefinition()}. */
    public static final ToOne<MemberCustomAttribute, CustomAttributeDefinition> ATTRIBUTE_DEFINITION =
            new ToOne<>("attributeDefinition");

    /**
     * Begins a query of the set {@code MemberCustomAttributes}.
     *
     * @return a query for all rows
     */
    public static Query<MemberCustomAttribute> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberCustomAttribute> shape() {
        return Shape.whole();
    }
}

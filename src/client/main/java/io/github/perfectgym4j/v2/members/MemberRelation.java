package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;

/**
 * A relation between two members, such as parent and child (contract: {@code MemberRelation}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param relationType kind of the relation
 * @param parentMemberId key of the parent, payer or guardian
 * @param childMemberId key of the other one
 * @param dateFrom first day, or null
 * @param dateUntil last day; null for no end
 * @param parentMember the parent, payer or guardian; null unless expanded
 * @param childMember the other one; null unless expanded
 */
@ODataSet("MemberRelations")
public record MemberRelation(
        Long id,
        Long version,
        Boolean isDeleted,
        RelationType relationType,
        Long parentMemberId,
        Long childMemberId,
        LocalDate dateFrom,
        LocalDate dateUntil,
        Member parentMember,
        Member childMember)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberRelation> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberRelation> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberRelation, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #relationType()}. */
    public static final FilterProperty.Ordered<MemberRelation, RelationType> RELATION_TYPE =
            new FilterProperty.Ordered<>("relationType");

    /** {@link #parentMemberId()}. */
    public static final NumberProperty.Ordered<MemberRelation> PARENT_MEMBER_ID =
            new NumberProperty.Ordered<>("parentMemberId");

    /** {@link #childMemberId()}. */
    public static final NumberProperty.Ordered<MemberRelation> CHILD_MEMBER_ID =
            new NumberProperty.Ordered<>("childMemberId");

    /** {@link #dateFrom()}. */
    public static final DayProperty.Ordered<MemberRelation> DATE_FROM = new DayProperty.Ordered<>("dateFrom");

    /** {@link #dateUntil()}. */
    public static final DayProperty.Ordered<MemberRelation> DATE_UNTIL = new DayProperty.Ordered<>("dateUntil");

    /** {@link #parentMember()}. */
    public static final ToOne<MemberRelation, Member> PARENT_MEMBER = new ToOne<>("parentMember");

    /** {@link #childMember()}. */
    public static final ToOne<MemberRelation, Member> CHILD_MEMBER = new ToOne<>("childMember");

    /**
     * Begins a query of the set {@code MemberRelations}.
     *
     * @return a query for all rows
     */
    public static Query<MemberRelation> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberRelation> shape() {
        return Shape.whole();
    }
}

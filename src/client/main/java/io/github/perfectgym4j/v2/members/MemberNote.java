package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A note of the staff about a member (contract: {@code MemberNote}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param note the text
 * @param isAccessBlocked whether it bars the member from the club
 * @param isPinned whether it is pinned above the others
 * @param memberId key of the member
 * @param member the member; null unless expanded
 */
@ODataSet("MemberNotes")
public record MemberNote(
        Long id,
        Long version,
        Boolean isDeleted,
        String note,
        Boolean isAccessBlocked,
        Boolean isPinned,
        Long memberId,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberNote> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberNote> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberNote, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #note()}. */
    public static final TextProperty<MemberNote> NOTE = new TextProperty<>("note");

    /** {@link #isAccessBlocked()}. */
    public static final FilterProperty<MemberNote, Boolean> IS_ACCESS_BLOCKED = new FilterProperty<>("isAccessBlocked");

    /** {@link #isPinned()}. */
    public static final FilterProperty<MemberNote, Boolean> IS_PINNED = new FilterProperty<>("isPinned");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberNote> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #member()}. */
    public static final ToOne<MemberNote, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberNotes}.
     *
     * @return a query for all rows
     */
    public static Query<MemberNote> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberNote> shape() {
        return Shape.whole();
    }
}

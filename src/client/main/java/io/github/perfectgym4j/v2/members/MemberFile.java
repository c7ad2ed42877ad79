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
 * A file of a member; {@code GET Files/GetDownloadUrl} gives its address (contract: {@code MemberFile}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name of the file
 * @param memberId key of the member
 * @param documentType kind of document, or null
 * @param isAvailableForMember whether the member may see it
 * @param member the member; null unless expanded
 */
@ODataSet("MemberFiles")
public record MemberFile(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long memberId,
        String documentType,
        Boolean isAvailableForMember,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberFile> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberFile> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberFile, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<MemberFile> NAME = new TextProperty.Ordered<>("name");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberFile> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #documentType()}. */
    public static final TextProperty.Ordered<MemberFile> DOCUMENT_TYPE = new TextProperty.Ordered<>("documentType");

    /** {@link #isAvailableForMember()}. */
    public static final FilterProperty.Ordered<MemberFile, Boolean> IS_AVAILABLE_FOR_MEMBER =
            new FilterProperty.Ordered<>("isAvailableForMember");

    /** {@link #member()}. */
    public static final ToOne<MemberFile, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberFiles}.
     *
     * @return a query for all rows
     */
    public static Query<MemberFile> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberFile> shape() {
        return Shape.whole();
    }
}

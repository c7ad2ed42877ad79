package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A picture of a member, in one size; {@code GET Files/GetDownloadUrl} gives its address (contract: {@code MemberPhoto}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param fileId key of the file
 * @param size size
 * @param type what the picture is for
 * @param memberId key of the member
 * @param member the member; null unless expanded
 */
@ODataSet("MemberPhotos")
public record MemberPhoto(
        Long id,
        Long version,
        Boolean isDeleted,
        Long fileId,
        PhotoSize size,
        PhotoType type,
        Long memberId,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberPhoto> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberPhoto> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberPhoto, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #fileId()}. */
    public static final NumberProperty.Ordered<MemberPhoto> FILE_ID = new NumberProperty.Ordered<>("fileId");

    /** {@link #size()}. */
    public static final FilterProperty.Ordered<MemberPhoto, PhotoSize> SIZE = new FilterProperty.Ordered<>("size");

    /** {@link #type()}. */
    public static final FilterProperty.Ordered<MemberPhoto, PhotoType> TYPE = new FilterProperty.Ordered<>("type");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberPhoto> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #member()}. */
    public static final ToOne<MemberPhoto, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code MemberPhotos}.
     *
     * @return a query for all rows
     */
    public static Query<MemberPhoto> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberPhoto> shape() {
        return Shape.whole();
    }
}

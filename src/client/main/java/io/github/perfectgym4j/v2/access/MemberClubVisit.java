package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A visit of a member to a club (contract: {@code MemberClubVisit}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param clubId key of the club
 * @param enterDate when the member came
 * @param leaveDate when the member left; null while inside
 * @param readerName name of the reader or the till at which the card was scanned; null without a card
 * @param member the member; null unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("MemberClubVisits")
public record MemberClubVisit(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long clubId,
        ApiDateTime enterDate,
        ApiDateTime leaveDate,
        String readerName,
        Member member,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberClubVisit> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberClubVisit> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberClubVisit, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberClubVisit> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #clubId()}. */
    public static final NumberProperty<MemberClubVisit> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #enterDate()}. */
    public static final ComparableProperty<MemberClubVisit, Instant> ENTER_DATE = new ComparableProperty<>("enterDate");

    /** {@link #leaveDate()}. */
    public static final ComparableProperty<MemberClubVisit, Instant> LEAVE_DATE = new ComparableProperty<>("leaveDate");

    /** {@link #readerName()}. */
    public static final TextProperty<MemberClubVisit> READER_NAME = new TextProperty<>("readerName");

    /** {@link #member()}. */
    public static final ToOne<MemberClubVisit, Member> MEMBER = new ToOne<>("member");

    /** {@link #club()}. */
    public static final ToOne<MemberClubVisit, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code MemberClubVisits}.
     *
     * @return a query for all rows
     */
    public static Query<MemberClubVisit> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberClubVisit> shape() {
        return Shape.whole();
    }
}

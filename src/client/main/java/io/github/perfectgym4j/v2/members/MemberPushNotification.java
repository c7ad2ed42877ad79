package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A message that was pushed to the telephone of a member (contract: {@code MemberPushNotification}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param subject subject
 * @param content text
 * @param sentDate when it was sent
 */
@ODataSet("MemberPushNotifications")
public record MemberPushNotification(
        Long id, Long version, Boolean isDeleted, Long memberId, String subject, String content, ApiDateTime sentDate)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberPushNotification> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MemberPushNotification> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MemberPushNotification, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberPushNotification> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #subject()}. */
    public static final TextProperty<MemberPushNotification> SUBJECT = new TextProperty<>("subject");

    /** {@link #content()}. */
    public static final TextProperty<MemberPushNotification> CONTENT = new TextProperty<>("content");

    /** {@link #sentDate()}. */
    public static final ComparableProperty.Ordered<MemberPushNotification, Instant> SENT_DATE =
            new ComparableProperty.Ordered<>("sentDate");

    /**
     * Begins a query of the set {@code MemberPushNotifications}.
     *
     * @return a query for all rows
     */
    public static Query<MemberPushNotification> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberPushNotification> shape() {
        return Shape.whole();
    }
}

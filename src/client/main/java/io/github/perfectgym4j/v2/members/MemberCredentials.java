package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;

/**
 * The credentials of a member, without anything secret (contract: {@code MemberCredentials}).
 *
 * @param facebookId key of the Facebook account, or null
 * @param hasPassword whether the member has a password
 * @param memberId key of the member
 */
public record MemberCredentials(Long facebookId, Boolean hasPassword, Long memberId) {

    /** {@link #facebookId()}. */
    public static final NumberProperty<MemberCredentials> FACEBOOK_ID = new NumberProperty<>("facebookId");

    /** {@link #hasPassword()}. */
    public static final FilterProperty<MemberCredentials, Boolean> HAS_PASSWORD = new FilterProperty<>("hasPassword");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberCredentials> MEMBER_ID = new NumberProperty<>("memberId");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MemberCredentials> query() {
        return Query.all();
    }
}

package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;

/** The properties of {@link MemberCredentials}, for queries that go through it or expand it. */
public final class MemberCredentialsProperties {

    /** Number at Facebook, or null. */
    public static final NumberProperty<MemberCredentials> FACEBOOK_ID = new NumberProperty<>("facebookId");

    /** Whether the member has a password. */
    public static final FilterProperty<MemberCredentials, Boolean> HAS_PASSWORD = new FilterProperty<>("hasPassword");

    /** Key of the member. */
    public static final NumberProperty<MemberCredentials> MEMBER_ID = new NumberProperty<>("memberId");

    private MemberCredentialsProperties() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<MemberCredentials> query() {
        return Query.all();
    }
}

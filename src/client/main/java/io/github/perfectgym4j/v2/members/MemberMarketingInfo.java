package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.util.List;

/**
 * The marketing information about a member: referrals and points (contract: {@code MemberMarketingInfo}).
 *
 * @param memberId key of the member
 * @param referredByMemberId key of the member who referred this one, or null
 * @param loyaltyPoints points of loyalty
 * @param member the member; null unless expanded
 * @param referredByMember the member who referred this one; null unless expanded
 * @param referredMembers members whom this one referred; empty unless expanded
 */
public record MemberMarketingInfo(
        Long memberId,
        Long referredByMemberId,
        Integer loyaltyPoints,
        Member member,
        Member referredByMember,
        List<Member> referredMembers) {

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberMarketingInfo> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #referredByMemberId()}. */
    public static final NumberProperty<MemberMarketingInfo> REFERRED_BY_MEMBER_ID =
            new NumberProperty<>("referredByMemberId");

    /** {@link #loyaltyPoints()}. */
    public static final NumberProperty<MemberMarketingInfo> LOYALTY_POINTS = new NumberProperty<>("loyaltyPoints");

    /** {@link #member()}. */
    public static final ToOne<MemberMarketingInfo, Member> MEMBER = new ToOne<>("member");

    /** {@link #referredByMember()}. */
    public static final ToOne<MemberMarketingInfo, Member> REFERRED_BY_MEMBER = new ToOne<>("referredByMember");

    /** {@link #referredMembers()}. */
    public static final ToMany<MemberMarketingInfo, Member> REFERRED_MEMBERS = new ToMany<>("referredMembers");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MemberMarketingInfo> query() {
        return Query.all();
    }
}

package io.github.perfectgym4j.v2.members;

/**
 * A member who brought another one (contract: {@code MemberReferralRequest}).
 *
 * @param memberId key of the member who recommended the club
 * @param invitedMemberId key of the member who came
 */
public record MemberReferral(long memberId, long invitedMemberId) {}

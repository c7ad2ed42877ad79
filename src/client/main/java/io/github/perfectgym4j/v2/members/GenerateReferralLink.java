package io.github.perfectgym4j.v2.members;

/**
 * A request for a link with which a member recommends the club (contract: {@code GenerateReferralLinkRequest}).
 *
 * @param memberId key of the member
 */
public record GenerateReferralLink(long memberId) {}

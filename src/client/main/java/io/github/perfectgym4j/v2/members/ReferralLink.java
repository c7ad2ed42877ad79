package io.github.perfectgym4j.v2.members;

/**
 * A link with which a member recommends the club (contract: {@code GenerateReferralLinkResult}).
 *
 * @param referralLink the link
 * @param remainingUsages how often it can be used; null for any number of times
 */
public record ReferralLink(String referralLink, Integer remainingUsages) {}

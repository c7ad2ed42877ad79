package io.github.perfectgym4j.v2.model;

import java.math.BigDecimal;

/**
 * What a member has, or owes (contract: {@code MemberBalance}).
 *
 * @param version version: a number that grows with each change
 * @param prepaidBalance prepaid money
 * @param prepaidBonusBalance bonus on prepaid money
 * @param currentBalance what is left after all charges; negative if the member owes
 * @param memberId key of the member
 * @param negativeBalanceSince since when the member owes, or null
 * @param member the member; null unless expanded
 */
public record MemberBalance(
        Long version,
        BigDecimal prepaidBalance,
        BigDecimal prepaidBonusBalance,
        BigDecimal currentBalance,
        Long memberId,
        ApiDateTime negativeBalanceSince,
        Member member) {}

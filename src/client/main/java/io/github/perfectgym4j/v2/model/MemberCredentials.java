package io.github.perfectgym4j.v2.model;

/**
 * How a member can sign in (contract: {@code MemberCredentials}).
 *
 * @param facebookId number at Facebook, or null
 * @param hasPassword whether the member has a password
 * @param memberId key of the member
 */
public record MemberCredentials(Long facebookId, Boolean hasPassword, Long memberId) {}

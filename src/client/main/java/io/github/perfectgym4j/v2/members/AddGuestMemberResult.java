package io.github.perfectgym4j.v2.members;

/**
 * A person who has been added (contract: {@code GuestMemberAddResult}).
 *
 * @param memberId key of the new member
 */
public record AddGuestMemberResult(Long memberId) {}

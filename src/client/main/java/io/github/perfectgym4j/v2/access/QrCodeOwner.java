package io.github.perfectgym4j.v2.access;

/**
 * The member whose code it is (contract: {@code GetMemberIdFromQrCodeResult}).
 *
 * @param memberId key of the member
 * @param hasExpired whether the code is no longer valid
 */
public record QrCodeOwner(Long memberId, Boolean hasExpired) {}

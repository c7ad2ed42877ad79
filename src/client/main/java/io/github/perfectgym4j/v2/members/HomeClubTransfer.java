package io.github.perfectgym4j.v2.members;

/**
 * A change of a member's home club (contract: {@code MemberHomeClubTransferRequest}).
 *
 * @param memberId key of the member
 * @param targetClubId key of the new home club
 * @param clubTransferType how the member changes, or null
 * @param newPaymentPlanId key of the payment plan there; not for {@link ClubTransferType#FORCE}, or null
 * @param memberPaymentSourceId key of the payment source, or null for the member's default; not for {@link ClubTransferType#FORCE}
 */
public record HomeClubTransfer(
        long memberId,
        long targetClubId,
        ClubTransferType clubTransferType,
        Long newPaymentPlanId,
        Long memberPaymentSourceId) {

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param targetClubId key of the new home club
     * @return the request
     */
    public static HomeClubTransfer of(long memberId, long targetClubId) {
        return new HomeClubTransfer(memberId, targetClubId, null, null, null);
    }

    /**
     * Sets how the member changes.
     *
     * @param value how the member changes, or null
     * @return the request with it
     */
    public HomeClubTransfer withClubTransferType(ClubTransferType value) {
        return new HomeClubTransfer(memberId, targetClubId, value, newPaymentPlanId, memberPaymentSourceId);
    }

    /**
     * Sets the key of the payment plan there.
     *
     * @param value key of the payment plan there; not for {@link ClubTransferType#FORCE}
     * @return the request with it
     */
    public HomeClubTransfer withNewPaymentPlanId(long value) {
        return new HomeClubTransfer(memberId, targetClubId, clubTransferType, value, memberPaymentSourceId);
    }

    /**
     * Sets the key of the payment source.
     *
     * @param value key of the payment source; not for {@link ClubTransferType#FORCE}
     * @return the request with it
     */
    public HomeClubTransfer withMemberPaymentSourceId(long value) {
        return new HomeClubTransfer(memberId, targetClubId, clubTransferType, newPaymentPlanId, value);
    }
}

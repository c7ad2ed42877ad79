package io.github.perfectgym4j.v2.contracts;

/**
 * A contract that a member signs (contract: {@code ContractAddRequest1}).
 *
 * @param memberId key of the member
 * @param clubId key of the club; null for the member's home club
 * @param paymentSourceId key of what it is paid from; null for the member's default
 * @param contractData what is signed, or null
 */
public record AddContract(long memberId, Long clubId, Long paymentSourceId, NewContract contractData) {

    /**
     * A contract with what is required.
     *
     * @param memberId key of the member
     * @param contractData what is signed
     * @return the request
     */
    public static AddContract of(long memberId, NewContract contractData) {
        return new AddContract(memberId, null, null, contractData);
    }

    /**
     * Names the club.
     *
     * @param clubId key of the club
     * @return the request with it
     */
    public AddContract withClubId(long clubId) {
        return new AddContract(memberId, clubId, paymentSourceId, contractData);
    }

    /**
     * Names what the contract is paid from.
     *
     * @param paymentSourceId key of what it is paid from
     * @return the request with it
     */
    public AddContract withPaymentSourceId(long paymentSourceId) {
        return new AddContract(memberId, clubId, paymentSourceId, contractData);
    }
}

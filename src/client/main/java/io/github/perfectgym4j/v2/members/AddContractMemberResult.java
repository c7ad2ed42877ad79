package io.github.perfectgym4j.v2.members;

/**
 * A person and a contract that have been added (contract: {@code ContractMemberAddResult}).
 *
 * @param memberId key of the new member
 * @param contractId key of the new contract
 */
public record AddContractMemberResult(Long memberId, Long contractId) {}

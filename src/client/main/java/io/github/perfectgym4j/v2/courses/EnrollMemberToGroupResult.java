package io.github.perfectgym4j.v2.courses;

/**
 * A member who has been enrolled (contract: {@code EnrollMemberToGroupResult}).
 *
 * @param enrollmentId key of the enrolment
 * @param contractId key of the contract for it, or null
 */
public record EnrollMemberToGroupResult(Long enrollmentId, Long contractId) {}

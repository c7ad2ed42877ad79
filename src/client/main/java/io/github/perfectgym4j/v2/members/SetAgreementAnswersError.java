package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why answers to agreements are not taken (contract: codes of {@code MemberAgreements/SetOrUpdate}). */
public enum SetAgreementAnswersError implements ErrorCode {
    /** There is no such member. */
    USER_NOT_FOUND,

    /** There is no such contract. */
    CONTRACT_NOT_FOUND,

    /** An agreement that has to be accepted has no answer. */
    MISSING_REQUIRED_AGREEMENT_ANSWER,

    /** There is no such agreement. */
    AGREEMENT_DOESNT_EXIST,

    /** The agreement is about a contract, and the member has none. */
    USER_DOES_NOT_HAVE_CONTRACT_FOR_CONTRACT_AGREEMENT,

    /** The agreement is about a contract, and guests have none. */
    CONTRACT_AGREEMENT_CAN_NOT_BE_ATTACHED_TO_GUEST
}

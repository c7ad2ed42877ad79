package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a contract is not deleted (contract: codes of {@code Contracts/Delete}). */
public enum DeleteContractError implements ErrorCode {
    /** The employee behind the API client may not delete contracts. */
    HAS_NO_PERMISSION_TO_ACTION,

    /** Another contract was made from it. */
    IS_BASE_FOR_OTHER_CONTRACT,

    /** Something was paid for it. */
    CONTRACT_HAS_TRANSACTIONS,

    /** There is no such contract. */
    CONTRACT_DOES_NOT_EXIST,

    /** A course of the member hangs on it. */
    ACTIVE_USER_GROUP_ENROLLMENT,

    /** Other contracts belong to it. */
    IS_PARENT_CONTRACT,

    /** Products that came with it have been used. */
    CONTRACT_HAS_USED_PRODUCTS,

    /** The books of its charges are closed. */
    CANNOT_DELETE_TRANSACTION_FROM_CLOSED_ACCOUNTING_PERIOD,

    /** Other contracts follow it, or it follows one. */
    CANNOT_DELETE_SYNCHRONIZED_CONTRACTS,

    /** It was exchanged for a better one. */
    CONTRACT_WAS_UPGRADED,

    /** It is deleted already. */
    CONTRACT_IS_DELETED
}

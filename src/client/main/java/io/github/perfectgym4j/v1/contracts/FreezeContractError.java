package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a contract cannot be paused (contract: {@code FreezeContractErrorCode}). */
public enum FreezeContractError implements ErrorCode {
    /** Length, start or kind of the pause do not fit the contract. */
    INVALID_FREEZE_PARAMETERS("InvalidFreezeParameters");

    private final String code;

    FreezeContractError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
